// explainAccount: why an account has its class (METHOD KAM_EXPLAIN): the rule that fired, rank and share, the way to the next class.
import { classCode } from '../../model/account-class';
import type { Reason, Standing } from '../../model/reason';
import type { Classification } from './classify';
import { rankCustomers, type Ranking } from './ranks';

/** What all explanations of one portfolio share. */
export interface ExplainContext {
  readonly classification: Classification;
  readonly ranking: Ranking;
  /** Value of the smallest account that is strategic without a pin; NaN where there is none. */
  readonly lastStrategic: number;
}

/** The context of a portfolio: one sort, to be made once and used for every row. */
export function explainContext(classification: Classification): ExplainContext {
  const { value } = classification.input;
  const limit = Math.min(classification.rankLimit, classification.lossLimit);
  let lastStrategic = NaN;
  for (let i = 0; i < value.length; i++) {
    const x = value[i] as number;
    if (x > 0 && x >= limit && !isPinned(classification, i) && !(x >= lastStrategic)) lastStrategic = x;
  }
  return { classification, ranking: rankCustomers(value), lastStrategic };
}

/** The reason of row i; null for a blank row. */
export function explainAccount(context: ExplainContext, i: number): Reason | null {
  const { classification } = context;
  const code = classification.codes[i];
  if (code === undefined || code === classCode.blank) return null;
  if (isPinned(classification, i)) return pinReason(context, i, code);
  if (code === classCode.strategic) return strategicReason(context, i);
  if (code === classCode.normal) return normalReason(context, i);
  if (code === classCode.suspect) return { rule: 'suspect' };
  return { rule: classification.input.interest === null ? 'prospectOpen' : 'prospect' };
}

const isPinned = ({ input: { override } }: Classification, i: number): boolean =>
  override !== null && override[i] !== classCode.blank;

const valueAt = ({ classification }: ExplainContext, i: number): number =>
  classification.input.value[i] ?? NaN;

function placeOf(context: ExplainContext, x: number): Standing {
  return { rank: context.ranking.rankOf(x), count: context.ranking.count };
}

function pinReason(context: ExplainContext, i: number, code: number): Reason {
  const x = valueAt(context, i);
  const share = x / context.classification.total;
  return { rule: 'pinned', code, standing: x > 0 ? { ...placeOf(context, x), share } : null };
}

function strategicReason(context: ExplainContext, i: number): Reason {
  const x = valueAt(context, i);
  const { total, lossLimit, places, input } = context.classification;
  const standing = { ...placeOf(context, x), share: x / total, places };
  return x < lossLimit
    ? { rule: 'byRank', ...standing }
    : { rule: 'byLoss', ...standing, majorShare: input.majorShare };
}

function normalReason(context: ExplainContext, i: number): Reason {
  const x = valueAt(context, i);
  if (x < 0) return { rule: 'negative', value: x };
  const { tied, places } = context.classification;
  const place = placeOf(context, x);
  if (tied !== null && x === tied.value)
    return { rule: 'tied', ...place, others: tied.count - 1, places: tied.places };
  if (!Number.isNaN(context.lastStrategic))
    return { rule: 'normal', ...place, distance: context.lastStrategic - x };
  return tied === null
    ? { rule: 'noPlace', ...place, places }
    : { rule: 'belowTied', ...place, places: tied.places };
}
