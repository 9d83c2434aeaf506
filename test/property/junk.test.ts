// Junk in any place: a defined result or a defined error, never an exception, never NaN or infinity in a cell, never a hang.
import fc from 'fast-check';
import type { CellResult } from '../../shared/functions/define-function';
import { catalogue } from '../../shared/functions/registry';
import { argumentsFor } from './catalogue-arguments';

const number = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.constantFrom(0, -0, NaN, Infinity, -Infinity, 1e308, -1e308, 5e-324, Number.MAX_SAFE_INTEGER),
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.stringMatching(/^[-+(]?[0-9 .,'%eE)zł€-]{0,14}$/),
  fc.constantFrom(
    '#N/A',
    '#REF!',
    '=cmd|calc',
    '<img src=x onerror=alert(1)>',
    '?',
    'tak',
    'S',
    '12.13.2024',
    '@words.class',
  ),
  fc.constantFrom('__proto__', 'constructor', 'toString', '1'.repeat(400), '\u0000', ' \u00a0 '),
);
const object = fc.constantFrom<unknown>(
  { type: 'Error', basicValue: '#DIV/0!', errorType: 'Div0' },
  { type: 'Double', basicValue: 12.5 },
  { type: 'FormattedNumber', basicValue: NaN },
  { type: 'Entity', basicValue: {} },
  { error: '#REF!' },
  {},
  Object.create(null),
  new Date(2024, 1, 29),
  new Date(NaN),
  Symbol('s'),
  12n,
  () => 1,
  [],
  [[1]],
);
const cell: fc.Arbitrary<unknown> = fc.oneof(
  number,
  text,
  object,
  fc.constantFrom(null, undefined, '', true, false),
);
const range = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 });
const argument = fc.oneof(cell, range, fc.array(cell, { maxLength: 6 }));

const literals: readonly string[] = ['#VALUE!', '#NUM!', '#DIV/0!', '#N/A'];

const isCell = (one: unknown) =>
  typeof one === 'number' ? Number.isFinite(one) : typeof one === 'string' || typeof one === 'boolean';

/** What is wrong with a result, if anything: asked hundreds of thousands of times, too often for `expect`. */
function flawOf(result: CellResult): string | undefined {
  if (!result.ok) {
    if (!literals.includes(result.literal)) return `the error is ${result.literal}`;
    return result.message === '' ? 'the error says nothing' : undefined;
  }
  const { cells } = result;
  if (cells.length === 0) return 'there are no cells';
  if (cells.some((row) => row.length !== cells[0]?.length)) return 'the rows are not of one length';
  const wrong = cells.find((row) => !row.every(isCell));
  return wrong === undefined ? undefined : `there are cells ${wrong.map(String).join(', ')}`;
}

function expectDefined(result: CellResult): void {
  const flaw = flawOf(result);
  if (flaw !== undefined) throw new Error(flaw);
}

/** Puts a junk value in the place of one argument, or of one cell of it. */
const spoiled = (id: string) =>
  fc
    .tuple(argumentsFor(id), cell, fc.nat(), fc.nat(), fc.nat(), fc.boolean())
    .map(([args, junk, place, row, column, whole]) => {
      const copy = [...args];
      const at = place % copy.length;
      const grid = copy[at];
      if (whole || !Array.isArray(grid)) copy[at] = junk;
      else {
        const rows = (grid as unknown[][]).map((one) => [...one]);
        const cells = rows[row % rows.length] ?? [];
        cells[column % Math.max(1, cells.length)] = junk;
        copy[at] = rows;
      }
      return copy;
    });

describe.each(catalogue.map((one) => [one.id, one.invoke] as const))('%s', (id, invoke) => {
  test('survives any arguments', () => {
    fc.assert(
      fc.property(fc.array(argument, { maxLength: 8 }), fc.constantFrom('en', 'pl'), (args, language) => {
        expectDefined(invoke(args, language));
      }),
      { numRuns: 2_000 },
    );
  });

  test('survives one wrong cell or argument among good ones', () => {
    fc.assert(
      fc.property(spoiled(id), (args) => expectDefined(invoke(args))),
      { numRuns: 2_000 },
    );
  });
});
