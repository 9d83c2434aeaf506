// findFormulas: all formulas of ours in a workbook, with what converting and what repairing them would change.
import type { Result } from '../../model/result';
import type { Progress, Snapshot, Workbook } from '../../workbook/port';
import { attempt } from '../running/attempt';
import { convertToValues, type Conversion } from './convert-to-values';
import { ownFormulas, type OwnFormula } from './own-formulas';
import { repairFormulas, type Repair } from './repair-formulas';

/** What was found, and the snapshot it was found in. */
export interface FoundFormulas {
  readonly snapshot: Snapshot;
  readonly formulas: readonly OwnFormula[];
  readonly conversion: Conversion;
  readonly repair: Repair;
}

/** The snapshot must hold every sheet. */
export const findFormulas = (snapshot: Snapshot): FoundFormulas => ({
  snapshot,
  formulas: ownFormulas(snapshot),
  conversion: convertToValues(snapshot),
  repair: repairFormulas(snapshot),
});

/** Every sheet in whole. */
export async function readAllSheets(workbook: Workbook, progress: Progress): Promise<Result<Snapshot>> {
  const listed = await attempt(() => workbook.read({ sheets: 'none' }));
  if (!listed.ok) return listed;
  return attempt(() => workbook.read({ sheets: listed.value.sheets.map(({ id }) => id) }, progress));
}
