// pillarVerdict: where a rival can be attacked (METHOD PILLAR_VERDICT): the weakest known pillars, and what we do not know.

import { pillars, type Pillar } from '../../model/pillar';

/** From this rating on a pillar is strong; four strong pillars are hard to beat (METHOD, B). */
const strongFrom = 4;

/** What the pillars of a rival say: `hardToBeat` where all four are known and strong, `weakest` all that share the lowest rating. */
export interface PillarVerdict {
  readonly hardToBeat: boolean;
  readonly weakest: readonly { readonly pillar: Pillar; readonly rating: number }[];
  readonly unknown: readonly Pillar[];
}

/** The verdict on one rival. `ratings` holds four numbers per row from `offset`, NaN not known. Undefined where none is known. */
export function pillarVerdict(ratings: Float64Array, offset: number): PillarVerdict | undefined {
  const rated = pillars.map((pillar, i) => ({ pillar, rating: ratings[offset + i] as number }));
  const known = rated.filter(({ rating }) => !Number.isNaN(rating));
  if (known.length === 0) return undefined;
  const lowest = Math.min(...known.map(({ rating }) => rating));
  return {
    hardToBeat: known.length === pillars.length && lowest >= strongFrom,
    weakest: known.filter(({ rating }) => rating === lowest),
    unknown: rated.filter(({ rating }) => Number.isNaN(rating)).map(({ pillar }) => pillar),
  };
}
