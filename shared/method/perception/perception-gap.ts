// perceptionGap: what we think of ourselves against what the customer says, and what to do about it (METHOD PERCEPTION_GAP).

const tolerance = 1e-9;
/** A difference of this many points is a gap; importance and ratings are cut at the middle of the scale (METHOD, D). */
const gapFrom = 1;
const cut = 3;

export type Perception = 'overrated' | 'underrated' | 'aligned';
export type Advice = 'concentrateHere' | 'keepItUp' | 'lowPriority' | 'possibleOverkill';

export interface PerceptionGap {
  /** ours − theirs; NaN where one is not known. */
  readonly gap: number;
  readonly perception: Perception | undefined;
  readonly advice: Advice | undefined;
}

/** All 1–5, NaN not known. */
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
