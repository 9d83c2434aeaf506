// Customer parts: what is known of the company, why it is strategic, and its SWOT.
import type { PlanField } from '../../sheet/tables/plans-table';
import { qualificationFinding } from '../findings/qualification-finding';
import { swotBalance } from '../findings/swot-balance';
import { swotTypes } from '../../model/swot-type';
import type { SwotField } from '../../sheet/tables/swot-table';
import type { TableRecord } from '../../sheet/tables/table-view';
import type { PageInput } from './page-input';
import type { PagePart } from './page-part';
import type { PageWords } from './page-words';

/** More does not fit a page; the weightiest are shown. */
const factorsShown = { customer: 3, usByCustomer: 2 } as const;

/** Pairs of header and content for the fields that are filled. */
export function filledPairs(
  { records: { plan } }: PageInput,
  { field, header }: PageWords,
  fields: readonly PlanField[],
): [string, string][] {
  return fields.flatMap((id): [string, string][] => {
    const value = field('plans', id, plan?.values[id]);
    return value === '' ? [] : [[header('plans', id), value]];
  });
}

/** Why the account has its class, whether it qualifies as strategic (METHOD KAM_QUALIFY), and what its loss would mean. */
export function strategicPart(input: PageInput, words: PageWords): PagePart {
  const qualification = qualificationFinding(input.records.plan?.values);
  const verdict =
    qualification === undefined
      ? []
      : [words.say(`result.${qualification.status}`, { numbers: qualification.conditions.join(', ') })];
  return {
    title: words.say('planPage.strategic'),
    lines: [input.account.explanation, ...verdict].filter((line) => line !== ''),
    pairs: filledPairs(input, words, ['pinnedClass', 'pinReason', 'lossEffect']),
  };
}

/** The company: industry, direction, management, performance and need, as far as KAM Plans says. */
export function customerPart(input: PageInput, words: PageWords): PagePart {
  const fields = ['industry', 'direction', 'management', 'performance', 'need'] as const;
  return { title: words.say('planPage.customer'), pairs: filledPairs(input, words, fields) };
}

type Item = TableRecord<SwotField>;

const weightOf = ({ values: { importance, rating } }: Item): number =>
  typeof importance === 'number' && typeof rating === 'number' ? importance * rating : 0;

/** The four quadrants with their weightiest factors, and the balance of all items of that subject (METHOD SWOT_SCORE). */
export function swotPart(
  { records }: PageInput,
  words: PageWords,
  subject: 'customer' | 'usByCustomer',
): PagePart {
  const items = records.swot.filter(({ values }) => values.subject === subject);
  const board = swotTypes.map((kind) => ({
    title: words.field('swot', 'kind', kind),
    items: items
      .filter(({ values }) => values.kind === kind && values.factor)
      .sort((one, other) => weightOf(other) - weightOf(one))
      .slice(0, factorsShown[subject])
      .map(({ values }) => String(values.factor)),
  }));
  return { title: words.say(`planPage.swot.${subject}`), wide: true, board, lines: swotLines(items, words) };
}

function swotLines(items: readonly Item[], { say, number }: PageWords): string[] {
  const { internal, external, strategy } = swotBalance(items);
  if (strategy === undefined) return [];
  return [
    say('planPage.swot.score', { internal: number(internal, 2), external: number(external, 2), strategy }),
  ];
}
