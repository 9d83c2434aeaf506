// The parity table: every example of every function, and the awkward cells people have, each with the one result that every host must show.
import type { Example } from '../../shared/functions/define-function';
import { catalogue } from '../../shared/functions/registry';

export type ParityCell =
  string | number | boolean | null | { readonly day: string } | { readonly error: ErrorCell };
/** Errors that can stand in a cell given to a function. */
export type ErrorCell = '#N/A' | '#DIV/0!';
/** A value written in the formula, a range, a whole column (`A:A`) with nothing below its cells, or an argument left out. */
export type ParityArgument =
  | ParityCell
  | readonly (readonly ParityCell[])[]
  | { readonly wholeColumn: readonly ParityCell[] }
  | undefined;

export interface ParityCase {
  readonly name: string;
  readonly id: string;
  readonly args: readonly ParityArgument[];
  readonly result: Example['result'];
}

const column = (...cells: readonly ParityCell[]): ParityCell[][] => cells.map((cell) => [cell]);

const fromExamples: readonly ParityCase[] = catalogue.flatMap(({ id, examples }) =>
  examples.map(({ name, args, result }) => ({
    name: `example «${name}»`,
    id,
    args: args as readonly ParityArgument[],
    result,
  })),
);

const awkward: readonly ParityCase[] = [
  {
    name: 'a blank between numbers stays blank, blanks at the end are dropped',
    id: 'KAM_SHARE',
    args: [column(30, null, 10, null, null)],
    result: column(0.75, '', 0.25) as string[][],
  },
  {
    name: 'a blank first row is no header',
    id: 'KAM_SHARE',
    args: [column(null, 30, 10)],
    result: [[''], [0.75], [0.25]],
  },
  { name: 'one cell for a column', id: 'KAM_SHARE', args: [column(8)], result: 1 },
  { name: 'one number for a column', id: 'KAM_SHARE', args: [8], result: 1 },
  { name: 'one cell for a matrix', id: 'KAM_WEIGHTED', args: [column(4), column(2)], result: 4 },
  {
    name: 'one cell for a number and one for a word',
    id: 'KAM_CLASSIFY',
    args: [column(60, 30, 10), undefined, undefined, column(0.34), column(0.9), column('pl')],
    result: [['strategiczny'], ['zwykły'], ['zwykły']],
  },
  {
    name: 'a blank cell for a number is its default',
    id: 'KAM_TIME_PLAN',
    args: [column('S', 'N', 'P'), column(100), undefined, column(null)],
    result: [[60], [30], [10]],
  },
  {
    name: 'a header gives a header',
    id: 'KAM_SHARE',
    args: [column('Revenue', 30, 10)],
    result: [['Share of value'], [0.75], [0.25]],
  },
  {
    name: 'a header over several columns, in Polish',
    id: 'KAM_REP_FIT',
    args: [column('Klasa', 'strategiczny', 'zwykły'), column('Typ', 'farmer', 'hunter'), 'pl'],
    result: [['Dopasowanie'], ['dobre'], ['słabe']],
  },
  {
    name: 'numbers as text with a comma and a currency',
    id: 'KAM_SHARE',
    args: [column('3 000,50 zł', '1\u00a0000,50 zł', 3999)],
    result: [[3000.5 / 8000], [1000.5 / 8000], [3999 / 8000]],
  },
  {
    name: 'digits as text',
    id: 'KAM_SHARE',
    args: [column('30', '10')],
    result: [[0.75], [0.25]],
  },
  {
    name: 'a whole column with nothing below',
    id: 'KAM_SHARE',
    args: [{ wholeColumn: ['Revenue', 30, null, 10] }],
    result: [['Share of value'], [0.75], [''], [0.25]],
  },
  {
    name: 'two whole columns, the first ending sooner',
    id: 'KAM_CLASSIFY',
    args: [{ wholeColumn: [50, 0] }, { wholeColumn: [null, null, 'yes'] }],
    result: [['strategic'], ['suspect'], ['prospect']],
  },
  {
    name: 'a whole column of different height than a range',
    id: 'KAM_CLASSIFY',
    args: [{ wholeColumn: [50, 0] }, column('yes')],
    result: { error: '#VALUE!' },
  },
  {
    name: 'TRUE and FALSE as yes and no',
    id: 'KAM_CLASSIFY',
    args: [column(50, 0, 0), column(false, true, false)],
    result: [['strategic'], ['prospect'], ['suspect']],
  },
  {
    name: 'TRUE written in the formula',
    id: 'KAM_SHARE',
    args: [column(20, 50, 30), true],
    result: [[1], [0.5], [0.8]],
  },
  {
    name: 'TRUE in a cell',
    id: 'KAM_SHARE',
    args: [column(20, 50, 30), column(true)],
    result: [[1], [0.5], [0.8]],
  },
  { name: 'TRUE among numbers', id: 'KAM_SHARE', args: [column(20, true)], result: { error: '#VALUE!' } },
  {
    name: 'a date as interest',
    id: 'KAM_CLASSIFY',
    args: [column(50, 0, 0), column(null, { day: '2026-03-31' }, null)],
    result: [['strategic'], ['prospect'], ['suspect']],
  },
  {
    name: 'dates as dates',
    id: 'PLAN_STATUS',
    args: [
      column({ day: '2026-03-29' }, { day: '2026-03-31' }, { day: '2026-10-25' }, null),
      column(null, true, false, null),
      column({ day: '2026-03-31' }),
    ],
    result: [['overdue by 2 days'], ['done'], ['open']],
  },
  {
    name: 'dates as dates under a header',
    id: 'PLAN_STATUS',
    args: [column('Due', { day: '2026-03-30' }), column('Done', 'no'), '2026-03-31', 'en'],
    result: [['Status'], ['overdue by 1 day']],
  },
  {
    name: 'an error among numbers',
    id: 'KAM_SHARE',
    args: [column(30, { error: '#N/A' }, 10)],
    result: { error: '#VALUE!' },
  },
  {
    name: 'an error among names',
    id: 'ZIPPER_RISK',
    args: [column('Lis', { error: '#DIV/0!' }), column(1, 2), column(4, 3)],
    result: { error: '#VALUE!' },
  },
  {
    name: 'an error for a number',
    id: 'KAM_ABC',
    args: [column(30, 10), column({ error: '#DIV/0!' })],
    result: { error: '#VALUE!' },
  },
  { name: 'nothing but blanks', id: 'KAM_SHARE', args: [column(null, null)], result: { error: '#N/A' } },
  { name: 'no argument at all', id: 'KAM_SHARE', args: [], result: { error: '#VALUE!' } },
  {
    name: 'a rating not known',
    id: 'PILLAR_SCORE',
    args: [[['?', 4, 4, null]]],
    result: 75,
  },
  {
    name: 'letters beyond ASCII',
    id: 'SWOT_SCORE',
    args: [column('mocna strona', 'SŁABA STRONA'), column(3, 3), column(4, 2)],
    result: [[1 / 3, '', '']],
  },
];

export const parityCases: readonly ParityCase[] = [...fromExamples, ...awkward];
