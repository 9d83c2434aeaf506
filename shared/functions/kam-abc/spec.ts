// KAM_ABC: A, B or C by the cumulative share of value (METHOD «KAM_ABC»).
import { domainError } from '../../model/domain-error';
import { fail, ok } from '../../model/result';
import { abcClasses } from '../../method/portfolio/abc';
import { defaultPortfolioSettings } from '../../model/portfolio-settings';
import { positiveTotal } from '../../method/arithmetic/sum';
import { defineFunction } from '../define-function';
import { exampleValue, range } from '../example-portfolio';

const [a, b] = defaultPortfolioSettings.abc;
const letters = [...Array<string>(6).fill('A'), ...Array<string>(5).fill('B'), ...Array<string>(5).fill('C')];

/** KAM_ABC: A, B or C by the share of value that larger accounts hold. */
export const kamAbc = defineFunction({
  id: 'KAM_ABC',
  params: [
    { name: 'value', kind: 'numbers' },
    { name: 'a', kind: 'number', optional: true, min: 0, max: 1, default: a },
    { name: 'b', kind: 'number', optional: true, min: 0, max: 1, default: b },
  ],
  result: 'column',
  title: { en: 'ABC', pl: 'ABC' },
  examples: [
    { name: 'portfolio', args: [exampleValue.slice(0, 16)], result: range(letters) },
    { name: 'exactly80', args: [range([70, 50, 30])], result: range(['A', 'A', 'B']) },
    { name: 'limits', args: [range([70, 50, 30]), 0.9, 0.8], result: { error: '#NUM!' } },
  ],
  run: ({ value, a: aLimit, b: bLimit }) => {
    if (aLimit > bLimit) return fail(domainError('number', 'error.abcLimits', { a: aLimit, b: bLimit }));
    if (positiveTotal(value) === Infinity)
      return fail(domainError('number', 'error.totalTooLarge', { column: 'value' }));
    const classes = abcClasses(value, aLimit, bLimit);
    if (classes === undefined)
      return fail(domainError('division', 'error.noPositiveValue', { column: 'value' }));
    return ok({ shape: 'column', values: classes });
  },
});
