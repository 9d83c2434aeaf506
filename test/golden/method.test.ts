// The worked numbers of METHOD, and published figures with their sources. Readable, so that a person can check them against the page.
import { exampleInterest, exampleValue } from '../../shared/functions/example-portfolio';
import { functionById } from '../../shared/functions/registry';
import { expectCells } from '../functions/expect-cells';
import type { Example } from '../../shared/functions/define-function';

const column = (cells: readonly unknown[]) => cells.map((cell) => [cell]);

interface Golden {
  readonly id: string;
  readonly args: readonly unknown[];
  readonly result: Example['result'];
}

/** METHOD gives five decimals; these are its figures to the last bit we compare. */
const ofTheExample = (measure: string) => [exampleValue, measure];

const method: Readonly<Record<string, Golden>> = {
  'KAM_CLASSIFY on the example': {
    id: 'KAM_CLASSIFY',
    args: [exampleValue, exampleInterest],
    result: column(
      [...'SSNNNNNNNNNNNNNNPPPX'].map(
        (letter) => ({ S: 'strategic', N: 'normal', P: 'prospect', X: 'suspect' })[letter] ?? '',
      ),
    ) as string[][],
  },
  'customers of the example': { id: 'KAM_CONCENTRATION', args: ofTheExample('customers'), result: 16 },
  'largest of the example': {
    id: 'KAM_CONCENTRATION',
    args: ofTheExample('largest'),
    result: 4_200_000 / 10_615_000,
  },
  'cr4 of the example': {
    id: 'KAM_CONCENTRATION',
    args: ofTheExample('cr4'),
    result: 7_680_000 / 10_615_000,
  },
  'pareto of the example': { id: 'KAM_CONCENTRATION', args: ofTheExample('pareto'), result: 6 },
  'top 10% of the example': {
    id: 'KAM_CONCENTRATION',
    args: ofTheExample('top'),
    result: 4_200_000 / 10_615_000,
  },
  'time plan of the example: 480 each': {
    id: 'KAM_TIME_PLAN',
    args: [column(['S', 'S', ...Array<string>(14).fill('N'), 'P', 'P', 'P', 'X']), 1600],
    result: column([
      480,
      480,
      ...Array<number>(14).fill(480 / 14),
      ...Array<number>(3).fill(160 / 3),
      0,
    ]) as number[][],
  },
  'position of four rivals': {
    id: 'PILLAR_SCORE',
    args: [
      [
        [4, 3, 2, 5],
        [4, '?', 2, 5],
        [3, 3, 3, 3],
        [5, 5, 5, 1],
      ],
    ],
    result: [[70], [75], [50], [60]],
  },
  'nothing known of a rival': {
    id: 'PILLAR_SCORE',
    args: [
      [
        ['?', '?', '?', '?'],
        [3, 3, 3, 3],
      ],
    ],
    result: [[''], [50]],
  },
  'weak people': { id: 'PILLAR_VERDICT', args: [[[4, 3, 2, 5]]], result: 'attack: people (2)' },
};

/** Gini: ten incomes of a textbook table. HHI and CR4: the standard ten-firm example of competition economics. */
const published: Readonly<Record<string, Golden>> = {
  'Gini of ten incomes': {
    id: 'KAM_CONCENTRATION',
    args: [column([541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261]), 'gini'],
    result: 0.46209113026762367,
  },
  'Gini of 1 3 2 1 1 1 4': {
    id: 'KAM_CONCENTRATION',
    args: [column([1, 3, 2, 1, 1, 1, 4]), 'gini'],
    result: 4 / 13,
  },
  'HHI of ten firms': {
    id: 'KAM_CONCENTRATION',
    args: [column([49, 7, 7, 7, 5, 5, 5, 5, 5, 5]), 'hhi'],
    result: 0.2698,
  },
  'CR4 of ten firms': {
    id: 'KAM_CONCENTRATION',
    args: [column([49, 7, 7, 7, 5, 5, 5, 5, 5, 5]), 'cr4'],
    result: 0.7,
  },
};

test.each(Object.entries({ ...method, ...published }))('%s', (_, { id, args, result }) => {
  const actual = functionById(id)?.invoke(args);
  if (actual === undefined) throw new Error(`${id} is missing`);
  expectCells(actual, result);
});

test.each([
  ['largest', 0.39567],
  ['cr4', 0.7235],
  ['hhi', 0.20842],
  ['gini', 0.61761],
])("%s of the example, to METHOD's five decimals", (measure, figure) => {
  const result = functionById('KAM_CONCENTRATION')?.invoke(ofTheExample(measure));
  expect(result?.ok === true ? result.cells[0]?.[0] : NaN).toBeCloseTo(figure, 5);
});

test('ABC of the example: 6 A, 5 B, 5 C', () => {
  const result = functionById('KAM_ABC')?.invoke([exampleValue.slice(0, 16)]);
  const letters = result?.ok === true ? result.cells.map(([cell]) => cell).join('') : '';
  expect(letters).toBe('AAAAAABBBBBCCCCC');
});
