// KAM_SHARE: each account's share of all value, alone or together with everything at least as large (METHOD «KAM_SHARE»).
import { domainError } from '../../model/domain-error';
import { fail, ok } from '../../model/result';
import { cumulativeShares, sharesOf } from '../../method/portfolio/share';
import { positiveTotal } from '../../method/arithmetic/sum';
import { formatMessage } from '../../text/format-message';
import { cellsFromNumbers } from '../cells-from-numbers';
import { defineFunction } from '../define-function';
import { range } from '../example-portfolio';
import { flagWords } from '../vocabularies';

/** KAM_SHARE: each account's part of the total, running from the largest where `cumulative` is asked. */
export const kamShare = defineFunction({
  id: 'KAM_SHARE',
  params: [
    { name: 'value', kind: 'numbers' },
    {
      name: 'cumulative',
      kind: 'choice',
      optional: true,
      choices: ['true', 'false'],
      words: flagWords,
      spoken: 'words.flag',
      default: 'false',
    },
  ],
  result: 'column',
  title: { en: 'Share of value', pl: 'Udział w wartości' },
  examples: [
    { name: 'shares', args: [range([50, 30, 20])], result: range([0.5, 0.3, 0.2]) },
    { name: 'cumulative', args: [range([20, 50, 30]), true], result: range([1, 0.5, 0.8]) },
    { name: 'nothing', args: [range([0, 0])], result: { error: '#DIV/0!' } },
  ],
  run: ({ value, cumulative }, { language }) => {
    if (positiveTotal(value) === Infinity)
      return fail(domainError('number', 'error.totalTooLarge', { column: 'value' }));
    const shares = cumulative === 'true' ? cumulativeShares(value) : sharesOf(value);
    if (shares === undefined)
      return fail(domainError('division', 'error.noPositiveValue', { column: 'value' }));
    const values = cellsFromNumbers(shares);
    if (cumulative !== 'true') return ok({ shape: 'column', values });
    return ok({ shape: 'column', values, title: formatMessage(language, 'title.cumulative') });
  },
});
