// outlookFinding: what an account can bring by the figures of its plan (METHOD KAM_WALLET, KAM_POTENTIAL), and where it stands on the ladder.
import { positionLadder, type PositionLadder } from '../../method/plan/position-ladder';
import { potentialOutlook, type PotentialOutlook } from '../../method/plan/potential-outlook';
import type { FieldValues } from '../../model/field-value';
import type { PlanField } from '../../sheet/tables/plans-table';

/** The outlook by the fields of the plan; `value` is what the customer buys from us a year, undefined where not known. */
export function outlookFinding(
  value: number | undefined,
  { wallet, growth, targetShare, years }: FieldValues<PlanField>,
): PotentialOutlook {
  return potentialOutlook({ value, wallet, growth, targetShare, years });
}

/** The ladder with both positions of the plan marked. */
export function ladderFinding({ positionNow, positionWanted }: FieldValues<PlanField>): PositionLadder {
  return positionLadder(positionNow, positionWanted);
}
