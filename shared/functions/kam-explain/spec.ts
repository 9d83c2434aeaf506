// KAM_EXPLAIN: one sentence per account on why it has its class (METHOD «KAM_EXPLAIN»).
import { ok } from '../../model/result';
import { explainAccount, explainContext } from '../../method/portfolio/explain';
import { defineFunction } from '../define-function';
import { reasonText } from '../../text/reason-text';
import { range } from '../example-portfolio';
import { classificationOf, classifyParameters } from '../kam-classify/spec';

/** KAM_EXPLAIN: per account the rule that gave its class, its rank and share, and what is missing to the next class. */
export const kamExplain = defineFunction({
  id: 'KAM_EXPLAIN',
  params: classifyParameters,
  result: 'column',
  title: { en: 'Why this class', pl: 'Dlaczego ta klasa' },
  examples: [
    {
      name: 'reasons',
      args: [range([4_200_000, 1_850_000, 990_000, 0]), range(['', '', '', 'yes']), undefined, 0.25, 0.3],
      result: range([
        'strategic: 59.7% of value, more than 30% (loss test); rank 1 of 3, 1 place',
        'normal: rank 2 of 3, 2,350,000 below the last strategic account',
        'normal: rank 3 of 3, 3,210,000 below the last strategic account',
        'prospect: no value yet, interest shown',
      ]),
    },
    { name: 'notANumber', args: [range([4_200_000, 'brak'])], result: { error: '#VALUE!' } },
  ],
  run: (args, { language }) => {
    const classified = classificationOf(args);
    if (!classified.ok) return classified;
    const context = explainContext(classified.value);
    return ok({
      shape: 'column',
      values: Array.from(args.value, (_, i) => reasonText(language, explainAccount(context, i))),
    });
  },
});
