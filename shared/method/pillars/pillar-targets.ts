// pillarTargets: where to attack a rival (METHOD PILLAR_TARGETS): its weakness counts only where it matters to the customer and where we are better.

/** Priorities closer than this are equal, and keep the order of the sheet. */
const tolerance = 1e-9;
/** How many areas are named where nobody asks for more or fewer; three or four are worth the effort (METHOD, B). */
export const defaultTargetCount = 3;

/** An area in which to attack, and how much that is worth. */
export interface PillarTarget {
  /** Place of the area in the columns. */
  readonly row: number;
  readonly priority: number;
}

/** What an attack on an area is worth: importance × (5 − theirs)/4 × max(0, ours − theirs)/4, all three 1–5; NaN where one is not known. */
export function targetPriority(importance: number, theirs: number, ours: number): number {
  return (importance * ((5 - theirs) / 4) * Math.max(0, ours - theirs)) / 4;
}

/**
 * The best `count` areas of priority above 0, best first, equal ones in the order of the rows. The arrays hold one figure 1–5 per area, NaN not
 * known.
 */
export function pillarTargets(
  importance: Float64Array,
  theirs: Float64Array,
  ours: Float64Array,
  count: number,
): PillarTarget[] {
  const steps = ({ priority }: PillarTarget) => Math.round(priority / tolerance);
  return Array.from(importance, (weight, row): PillarTarget => {
    return { row, priority: targetPriority(weight, theirs[row] as number, ours[row] as number) };
  })
    .filter(({ priority }) => priority > tolerance)
    .sort((one, other) => steps(other) - steps(one) || one.row - other.row)
    .slice(0, count);
}
