// KAM_TIME_GAP: where the selling time went against where it should go (METHOD «KAM_TIME_GAP»).
import type { CellValue } from '../../model/cell';
import { domainError } from '../../model/domain-error';
import type { Language } from '../../model/language';
import { fail, ok } from '../../model/result';
import { classWords } from '../../text/class-words';
import { formatMessage } from '../../text/format-message';
import { timeGapOf, type TimeGap, type TimeGapRow } from '../../method/time/time-gap';
import { defineFunction } from '../define-function';
import { range } from '../example-portfolio';
import { splitOrDefault, splitParameter } from '../split-parameter';
import { classParameter, languageParameter } from '../vocabularies';

const titles = [
  'title.class',
  'title.accounts',
  'title.accountShare',
  'title.hours',
  'title.timeShare',
  'title.target',
  'title.gap',
  'title.hoursToMove',
] as const;

function tableRow(name: string, row: TimeGapRow): CellValue[] {
  return [
    name,
    row.accounts,
    row.accountShare,
    row.hours,
    row.timeShare,
    row.target,
    row.gap,
    row.hoursToMove,
  ];
}

function table({ classes, total }: TimeGap, language: Language): CellValue[][] {
  const header = titles.map((title) => formatMessage(language, title));
  const rows = classes.map((row, code) => tableRow(classWords[language][code] ?? '', row));
  return [header, ...rows, tableRow(formatMessage(language, 'title.total'), total)];
}

/** KAM_TIME_GAP: a table of the four classes and the total: accounts, hours, shares, targets, hours to move. */
export const kamTimeGap = defineFunction({
  id: 'KAM_TIME_GAP',
  params: [classParameter, { name: 'hours', kind: 'numbers', min: 0 }, splitParameter, languageParameter],
  result: 'table',
  examples: [
    {
      name: 'halfOnNormal',
      args: [range(['strategic', 'normal', 'normal', 'prospect']), range([30, 30, 20, 20])],
      result: [
        [
          'class',
          'accounts',
          'share of accounts',
          'hours',
          'share of time',
          'target',
          'gap',
          'hours to move',
        ],
        ['strategic', 1, 0.25, 30, 0.3, 0.6, -0.3, 30],
        ['normal', 2, 0.5, 50, 0.5, 0.3, 0.2, -20],
        ['prospect', 1, 0.25, 20, 0.2, 0.1, 0.1, -10],
        ['suspect', 0, 0, 0, 0, 0, 0, 0],
        ['total', 4, 1, 100, 1, 1, 0, 0],
      ],
    },
    { name: 'noHours', args: [range(['strategic', 'normal']), range([0, 0])], result: { error: '#DIV/0!' } },
  ],
  run: ({ class: codes, hours, split }, { language }) => {
    const parts = splitOrDefault(split);
    if (!parts.ok) return parts;
    const gap = timeGapOf(codes, hours, parts.value);
    if (gap === undefined) return fail(domainError('division', 'error.noHours', { column: 'hours' }));
    if (!Number.isFinite(gap.total.hours))
      return fail(domainError('number', 'error.totalTooLarge', { column: 'hours' }));
    return ok({ shape: 'table', rows: table(gap, language) });
  },
});
