// explainAccount: one sentence on why an account has its class (METHOD KAM_EXPLAIN): the rule that fired, rank and share, the way to the next class.
import type { Language } from '../../model/language';
import { classCode } from '../../sheet/words/class-text';
import { formatMessage } from '../../text/format-message';
import { formatNumber, formatPercent } from '../../text/format-number';
import type { Classification } from './classify';
import { rankCustomers, type Ranking } from './ranks';

/** What all explanations of one portfolio share. */
export interface ExplainContext {
  readonly classification: Classification;
  readonly ranking: Ranking;
  /** Value of the smallest account that is strategic without a pin; NaN where there is none. */
  readonly lastStrategic: number;
}

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

/** The sentence for row i; '' for a blank row. */
export function explainAccount(context: ExplainContext, i: number, language: Language): string {
  const { classification } = context;
  const code = classification.codes[i];
  if (code === undefined || code === classCode.blank) return '';
  if (isPinned(classification, i)) return explainPin(context, i, code, language);
  if (code === classCode.strategic) return explainStrategic(context, i, language);
  if (code === classCode.normal) return explainNormal(context, i, language);
  const shownInterest = classification.input.interest === null ? 'explain.prospectOpen' : 'explain.prospect';
  return formatMessage(language, code === classCode.prospect ? shownInterest : 'explain.suspect');
}

const isPinned = ({ input: { override } }: Classification, i: number): boolean =>
  override !== null && override[i] !== classCode.blank;

const valueAt = ({ classification }: ExplainContext, i: number): number =>
  classification.input.value[i] ?? NaN;

function placeOf(context: ExplainContext, x: number) {
  return { rank: context.ranking.rankOf(x), count: context.ranking.count };
}

const pinMessages = [
  'explain.pinnedStrategic',
  'explain.pinnedNormal',
  'explain.pinnedProspect',
  'explain.pinnedSuspect',
] as const;

function explainPin(context: ExplainContext, i: number, code: number, language: Language): string {
  const x = valueAt(context, i);
  const pin = formatMessage(language, pinMessages[code] ?? pinMessages[0]);
  if (!(x > 0)) return pin;
  const share = formatPercent(language, x / context.classification.total);
  return pin + formatMessage(language, 'explain.standing', { ...placeOf(context, x), share });
}

function explainStrategic(context: ExplainContext, i: number, language: Language): string {
  const x = valueAt(context, i);
  const { total, lossLimit, places, input } = context.classification;
  const share = formatPercent(language, x / total);
  const params = { ...placeOf(context, x), share, places, major: formatPercent(language, input.majorShare) };
  if (x < lossLimit) return formatMessage(language, 'explain.byRank', params);
  return formatMessage(language, params.share === params.major ? 'explain.atLoss' : 'explain.byLoss', params);
}

function explainNormal(context: ExplainContext, i: number, language: Language): string {
  const x = valueAt(context, i);
  if (x < 0) return formatMessage(language, 'explain.negative', { value: formatNumber(language, x) });
  const { tied, places } = context.classification;
  const place = placeOf(context, x);
  if (tied !== null && x === tied.value)
    return formatMessage(language, 'explain.tied', { ...place, others: tied.count - 1, places: tied.places });
  if (Number.isNaN(context.lastStrategic)) {
    return tied === null
      ? formatMessage(language, 'explain.noPlace', { ...place, places })
      : formatMessage(language, 'explain.belowTied', { ...place, places: tied.places });
  }
  const distance = context.lastStrategic - x;
  return formatMessage(language, 'explain.normal', {
    ...place,
    distance: formatNumber(language, distance, distance < 10 ? 2 : 0),
  });
}
