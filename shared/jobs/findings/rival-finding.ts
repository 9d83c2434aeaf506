// rivalFinding: how strong a row of KAM Rivals stands by the four pillars, and where it can be attacked (METHOD PILLAR_SCORE, PILLAR_VERDICT).
import { pillarRatings, type RivalRatings } from '../../method/pillars/pillar-ratings';
import { pillarScore, pillarWeights } from '../../method/pillars/pillar-score';
import { pillarVerdict, type PillarVerdict } from '../../method/pillars/pillar-verdict';

export { weakPoints, type WeakPoint } from '../../method/pillars/weak-points';

/** How strong one rival is, or we ourselves are. */
export interface RivalFinding {
  /** Strength, strategy, people, support, 1–5; NaN not known. */
  readonly ratings: Float64Array;
  /** 0–100; NaN where no pillar is known. */
  readonly score: number;
  /** Undefined where no pillar is known. */
  readonly verdict: PillarVerdict | undefined;
}

/** What the ratings of a row come to, with the usual weights of the pillars. */
export function rivalFinding(row: RivalRatings): RivalFinding {
  const ratings = pillarRatings(row);
  return {
    ratings,
    score: pillarScore(ratings, 0, pillarWeights),
    verdict: pillarVerdict(ratings, 0),
  };
}
