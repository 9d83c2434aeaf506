// perceptionFinding: what a row of KAM Perception says of us (METHOD PERCEPTION_GAP).
import { perceptionGap, type PerceptionGap } from '../../method/perception/perception-gap';
import type { PerceptionField } from '../../sheet/tables/perception-table';
import { numberOf, type Row } from './numbers-of';

/** The gap with the figures behind it, all 1–5, NaN not known. */
export interface PerceptionFinding extends PerceptionGap {
  readonly importance: number;
  readonly ours: number;
  readonly theirs: number;
}

/** The gap, its word and the advice, with the three figures they come from. */
export function perceptionFinding({ values }: Row<PerceptionField>): PerceptionFinding {
  const [importance, ours, theirs] = [
    numberOf(values.importance),
    numberOf(values.ours),
    numberOf(values.theirs),
  ];
  return { importance, ours, theirs, ...perceptionGap(importance, ours, theirs) };
}
