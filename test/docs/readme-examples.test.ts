// The READMEs of the rooms under shared/: each room has one, with an index of its files and an example that does what it says.
import { typeErrors } from './example-types';
import { examplesOf, hasIndex, indexedFolders, rooms } from './room-readmes';
import { runExample, type Comparison } from './run-example';

/** Numbers as «the same to nine decimals», typed arrays as arrays; the rest as it is. */
function close(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? expect.closeTo(value, 9) : value;
  return within(value, close);
}

/** Typed arrays as arrays all the way down. */
const plain = (value: unknown): unknown => within(value, plain);

function within(value: unknown, each: (part: unknown) => unknown): unknown {
  if (ArrayBuffer.isView(value)) return Array.from(value as Float64Array, each);
  if (Array.isArray(value)) return value.map(each);
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, each(part)]));
}

const expectAsClaimed = (comparisons: readonly Comparison[]): void =>
  expect(comparisons.map(({ claim, actual }) => ({ claim, value: plain(actual) }))).toStrictEqual(
    comparisons.map(({ claim, expected }) => ({ claim, value: close(expected) })),
  );

const isPane = (folder: string): boolean => /^shared\/pane(\/|$)/.test(folder);
const examples = indexedFolders.flatMap((folder) =>
  examplesOf(folder).map((text) => [folder, text] as const),
);

test('every room has a README with an index of its files', () => {
  expect(rooms.filter((room) => !hasIndex(room))).toEqual([]);
});

test('every room has one example; the rooms of the pane may have none', () => {
  const wrong = indexedFolders.filter((folder) => {
    const count = examplesOf(folder).length;
    return count !== 1 && !(isPane(folder) && count === 0);
  });
  expect(wrong).toEqual([]);
});

test.each(examples)('the example of %s gives what it says', async (_, text) => {
  const comparisons = await runExample(text);
  expect(comparisons.length).toBeGreaterThan(0);
  expectAsClaimed(comparisons);
});

test('the examples compile', () => {
  expect(typeErrors(new Map(examples))).toEqual([]);
});

describe('an example that is wrong is found', () => {
  const day = "import { dayToSerial } from 'shared/model/day';\n";

  test('by its value', async () => {
    const right = await runExample(`${day}dayToSerial('2026-01-15'); // 46037`);
    expectAsClaimed(right);
    const wrong = await runExample(`${day}dayToSerial('2026-01-15'); // 46037.00001`);
    expect(() => expectAsClaimed(wrong)).toThrow('46037.00001');
  });

  test('by the value of a constant, over several lines, inside typed arrays', async () => {
    const text = `const half = Float64Array.of(\n  0.5,\n  NaN,\n); // [0.5, NaN]\nhalf.length; // 3`;
    const [first, second] = await runExample(text);
    expectAsClaimed([first!]);
    expect(() => expectAsClaimed([second!])).toThrow();
  });

  test('by a comment that no statement ends in', async () => {
    await expect(runExample(`const one = [\n  1, // one\n];`)).rejects.toThrow('no statement');
  });

  test('by its types', () => {
    const text = `${day}dayToSerial(46037); // NaN`;
    expect(typeErrors(new Map([['shared/model', text]]))).toEqual([
      expect.stringContaining("shared/model: Argument of type 'number'"),
    ]);
  });
});
