// PERCEPTION_GAP: how we see ourselves against how the customer sees us (METHOD «PERCEPTION_GAP»).
import type { NumbersParameter } from '../argument-kinds';
import type { CellValue } from '../../model/cell';
import type { Language } from '../../model/language';
import { ok } from '../../model/result';
import { perceptionGap, type PerceptionGap } from '../../method/perception/perception-gap';
import { formatMessage } from '../../text/format-message';
import { defineFunction } from '../define-function';
import { range } from '../example-portfolio';
import { languageParameter } from '../vocabularies';

const oneToFive = { kind: 'numbers', min: 1, max: 5, ratings: true } as const satisfies Omit<
  NumbersParameter,
  'name'
>;
const titles = ['title.difference', 'title.perception', 'title.advice'] as const;

function tableRow({ gap, perception, advice }: PerceptionGap, language: Language): CellValue[] {
  return [
    Number.isNaN(gap) ? null : gap,
    perception === undefined ? null : formatMessage(language, `result.${perception}`),
    advice === undefined ? null : formatMessage(language, `result.${advice}`),
  ];
}

/** PERCEPTION_GAP: per attribute the difference, whether we overrate ourselves, and the advice. */
export const perceptionGapFunction = defineFunction({
  id: 'PERCEPTION_GAP',
  params: [
    { name: 'importance', ...oneToFive },
    { name: 'ours', ...oneToFive },
    { name: 'theirs', ...oneToFive },
    languageParameter,
  ],
  result: 'columns',
  examples: [
    {
      name: 'fourAttributes',
      args: [range([5, 4, 2, 1]), range([4, 4, 3, 2]), range([2, 4, '?', 4])],
      result: [
        [2, 'overrated', 'concentrate here'],
        [0, 'aligned', 'keep it up'],
        ['', '', ''],
        [-2, 'underrated', 'possible overkill'],
      ],
    },
    { name: 'rowCount', args: [range([5, 4]), range([4]), range([2])], result: { error: '#VALUE!' } },
  ],
  run: ({ importance, ours, theirs }, { language }) => {
    const rows = Array.from(importance, (weight, i) =>
      tableRow(perceptionGap(weight, ours[i] as number, theirs[i] as number), language),
    );
    return ok({ shape: 'columns', rows, titles: titles.map((title) => formatMessage(language, title)) });
  },
});
