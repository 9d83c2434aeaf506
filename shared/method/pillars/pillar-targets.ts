// pillarTargets: where to attack a rival (METHOD PILLAR_TARGETS): its weakness counts only where it matters to the customer and where we are better.

/** Priorities closer than this are equal, and keep the order of the sheet. */
const tolerance = 1e-9;
export const defaultTargetCount = 3;

export interface PillarTarget {
  /** Place of the area in the columns. */
  readonly row: number;
  readonly priority: number;
}

/** importance × (5 − theirs)/4 × max(0, ours − theirs)/4, all three 1–5; NaN where one is not known. */
export function targetPriority(importance: number, theirs: number, ours: number): number {
  return (importance * ((5 - theirs) / 4) * Math.max(0, ours - theirs)) / 4;
}

/** The best `count` areas of priority above 0, best first. */
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
