// swotScore: where the balance of a SWOT lies, and the strategy it points to (METHOD SWOT_SCORE).

const tolerance = 1e-9;

/** The pair of letters that weighs most: one of S and W, one of O and T (TOWS, Weihrich). */
export type SwotStrategy = 'SO' | 'WO' | 'ST' | 'WT';

/** Where each axis lies, and the strategy of the quarter they meet in. */
export interface SwotScore {
  /** (S − W) / (S + W) and (O − T) / (O + T), −1…1; NaN where the axis has no item. */
  readonly internal: number;
  readonly external: number;
  /** Undefined where an axis has no item. */
  readonly strategy: SwotStrategy | undefined;
}

/**
 * The balance of all items. `type` are codes of swotTypes, 255 blank; importance and rating 1–5, NaN blank. Items that lack one of the three do
 * not count.
 */
export function swotScore(type: Uint8Array, importance: Float64Array, rating: Float64Array): SwotScore {
  const sums = [0, 0, 0, 0];
  type.forEach((code, i) => {
    const points = (importance[i] as number) * (rating[i] as number);
    if (code < sums.length && !Number.isNaN(points)) sums[code] = (sums[code] ?? 0) + points;
  });
  const [s = 0, w = 0, o = 0, t = 0] = sums;
  const internal = balance(s, w);
  const external = balance(o, t);
  return { internal, external, strategy: strategyOf(internal, external) };
}

const balance = (plus: number, minus: number): number =>
  plus + minus > 0 ? (plus - minus) / (plus + minus) : NaN;

function strategyOf(internal: number, external: number): SwotStrategy | undefined {
  if (Number.isNaN(internal) || Number.isNaN(external)) return undefined;
  const letter = internal >= -tolerance ? 'S' : 'W';
  return external >= -tolerance ? `${letter}O` : `${letter}T`;
}
