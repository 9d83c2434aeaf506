// The worked numbers of METHOD, readable, so that a person can check them against the page.
import { exampleInterest, exampleValue } from '../../shared/functions/example-portfolio';
import { functionById } from '../../shared/functions/registry';
import { column } from '../functions/column';
import { expectCells } from '../functions/expect-cells';
import type { Example } from '../../shared/functions/define-function';

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
    ),
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
    result: column([480, 480, ...Array<number>(14).fill(480 / 14), ...Array<number>(3).fill(160 / 3), 0]),
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
  'rating of a competitive profile: 3.20': {
    id: 'KAM_WEIGHTED',
    args: [[[4, 1, 2, 4, 3, 4]], [[0.3, 0.1, 0.15, 0.1, 0.2, 0.15]]],
    result: 3.2,
  },
  'share of wallet of the first, second and third of three': {
    id: 'KAM_WALLET_RANK',
    args: [column([1, 2, 3]), column([3, 3, 3])],
    result: [[1 / 2], [1 / 3], [1 / 6]],
  },
  'potential of 420,000 of 1,400,000': {
    id: 'KAM_POTENTIAL',
    args: [420_000, 1_400_000, 0.05, 0.5],
    result: [[539_000, 668_850, 810_337.5]],
  },
  'zipper of six relations': {
    id: 'ZIPPER_SCORE',
    args: [column([1, 1, 2, 3, 3, 4]), column([3, 4, 5, 2, 4, 5]), column([2, 1, 2, 3, 4, 4])],
    result: 85,
  },
  'what our people hold of it': {
    id: 'ZIPPER_RISK',
    args: [
      column(['Nowak', 'Lis', 'Lis', 'Wrona', 'Nowak', 'Wrona']),
      column([1, 1, 2, 3, 3, 4]),
      column([3, 4, 5, 2, 4, 5]),
      column([2, 1, 2, 3, 4, 4]),
    ],
    result: [[5], [33.75], [33.75], [25], [5], [25]],
  },
  'SWOT of six items': {
    id: 'SWOT_SCORE',
    args: [column(['S', 'S', 'W', 'O', 'T', 'T']), column([5, 3, 4, 4, 5, 2]), column([4, 5, 3, 4, 3, 2])],
    result: [[23 / 47, -3 / 35, 'ST']],
  },
  'three targets of five areas': {
    id: 'PILLAR_TARGETS',
    args: [
      column(['technology', 'responsiveness', 'turnover', 'executive support', 'cost trend']),
      column([3, 5, 4, 5, 2]),
      column([4, 2, 1, 3, 2]),
      column([4, 4, 5, 4, 3]),
    ],
    result: [
      ['turnover', 4],
      ['responsiveness', 1.875],
      ['executive support', 0.625],
    ],
  },
  'weak people': { id: 'PILLAR_VERDICT', args: [[[4, 3, 2, 5]]], result: 'attack: people (2)' },
};

test.each(Object.entries(method))('%s', (_, { id, args, result }) => {
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
