// KAM_QUALIFY: whether an account can be a strategic one at all (METHOD «KAM_QUALIFY»).
import type { Language } from '../../model/language';
import { ok } from '../../model/result';
import { qualificationOf, type Qualification } from '../../method/portfolio/qualify';
import { formatMessage } from '../../text/format-message';
import { defineFunction } from '../define-function';
import { languageParameter } from '../vocabularies';

const conditionCount = 4;

function sentence({ status, conditions }: Qualification, language: Language): string {
  return formatMessage(language, `result.${status}`, { numbers: conditions.join(', ') });
}

/** KAM_QUALIFY: qualified, not qualified or open per account, with the numbers of the conditions that decide. */
export const kamQualify = defineFunction({
  id: 'KAM_QUALIFY',
  params: [{ name: 'conditions', kind: 'matrix', of: 'yesNo', columns: conditionCount }, languageParameter],
  result: 'column',
  title: { en: 'Qualification', pl: 'Kwalifikacja' },
  examples: [
    {
      name: 'three',
      args: [
        [
          ['yes', 'yes', 'yes', 'yes'],
          ['yes', 'no', 'no', ''],
          ['x', 'x', 'x', ''],
        ],
      ],
      result: [['qualified'], ['not qualified: 2, 3'], ['open: 4']],
    },
    {
      name: 'polish',
      args: [[['tak', 'tak', 'nie', 'tak']], 'pl'],
      result: 'nie spełnia: 3',
    },
    { name: 'threeConditions', args: [[['yes', 'yes', 'yes']]], result: { error: '#VALUE!' } },
  ],
  run: ({ conditions: { rows, columns, values } }, { language }) => {
    const cells = Array.from({ length: rows }, (_, row) => {
      const qualification = qualificationOf(values, row * columns, columns);
      return qualification === undefined ? null : sentence(qualification, language);
    });
    return ok({ shape: 'column', values: cells });
  },
});
