// perceptionGap: what we think of ourselves against what the customer says, and what to do about it (METHOD PERCEPTION_GAP).

const tolerance = 1e-9;
/** A difference of this many points is a gap; importance and ratings are cut at the middle of the scale (METHOD, D). */
const gapFrom = 1;
const cut = 3;

/** Our opinion of ourselves against the customer's: a point or more above, as much below, or neither (METHOD, D). */
export type Perception = 'overrated' | 'underrated' | 'aligned';
/**
 * What to do about an attribute, by its importance and the customer's rating: the four fields of importance–performance analysis (Martilla &
 * James).
 */
export type Advice = 'concentrateHere' | 'keepItUp' | 'lowPriority' | 'possibleOverkill';

/** One attribute compared; `perception` and `advice` are undefined where a figure they rest on is not known. */
export interface PerceptionGap {
  /** ours − theirs; NaN where one is not known. */
  readonly gap: number;
  readonly perception: Perception | undefined;
  readonly advice: Advice | undefined;
}

/** The comparison of one attribute. All three figures are 1–5, NaN not known. */
export function perceptionGap(importance: number, ours: number, theirs: number): PerceptionGap {
  const gap = ours - theirs;
  return { gap, perception: perceptionOf(gap), advice: adviceOf(importance, theirs) };
}

function perceptionOf(gap: number): Perception | undefined {
  if (Number.isNaN(gap)) return undefined;
  if (gap >= gapFrom - tolerance) return 'overrated';
  return gap <= -gapFrom + tolerance ? 'underrated' : 'aligned';
}

/** Importance–performance by the customer's figures, the opinion that counts. At the cut is high for importance, low for the rating. */
function adviceOf(importance: number, theirs: number): Advice | undefined {
  if (Number.isNaN(importance) || Number.isNaN(theirs)) return undefined;
  const isLow = theirs <= cut + tolerance;
  if (importance >= cut - tolerance) return isLow ? 'concentrateHere' : 'keepItUp';
  return isLow ? 'lowPriority' : 'possibleOverkill';
}
