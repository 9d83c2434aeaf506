// KAM_REP_TYPE: hunters and farmers among sales people (METHOD «KAM_REP_TYPE»).
import type { MatrixParameter } from '../argument-kinds';
import { ok } from '../../model/result';
import { meanAnswer, repTypeOf } from '../../method/people/rep-type';
import { formatMessage } from '../../text/format-message';
import { defineFunction } from '../define-function';
import { languageParameter } from '../vocabularies';

const answers = { kind: 'matrix', of: 'number', min: 1, max: 5 } as const satisfies Omit<
  MatrixParameter,
  'name'
>;

/** KAM_REP_TYPE: hunter, farmer, ambidextrous or neither per person, from two tables of answers 1–5. */
export const kamRepType = defineFunction({
  id: 'KAM_REP_TYPE',
  params: [{ name: 'hunter', ...answers }, { name: 'farmer', ...answers }, languageParameter],
  result: 'column',
  title: { en: 'Type', pl: 'Typ' },
  examples: [
    {
      name: 'team',
      args: [
        [
          [5, 4, 4],
          [2, 3, 1],
          [4, 4, 3],
          [3, 3, 2],
        ],
        [
          [2, 1],
          [5, 4],
          [4, 3],
          [2, 3],
        ],
      ],
      result: [['hunter'], ['farmer'], ['ambidextrous'], ['neither']],
    },
    { name: 'outOfScale', args: [[[6, 4]], [[2, 1]]], result: { error: '#NUM!' } },
  ],
  run: ({ hunter, farmer }, { language }) => {
    const values = Array.from({ length: hunter.rows }, (_, row) => {
      const [hunts, farms] = [hunter, farmer].map(({ values: given, columns }) =>
        meanAnswer(given, row * columns, columns),
      );
      const type = repTypeOf(hunts ?? NaN, farms ?? NaN);
      return type === undefined ? null : formatMessage(language, `result.${type}`);
    });
    return ok({ shape: 'column', values });
  },
});
