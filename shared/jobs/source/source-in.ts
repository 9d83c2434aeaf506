// sourceIn: where the accounts of a workbook come from: the user's choice as far as it is still there, else what the workbook remembers, else the proposal.
import type { PortfolioSettings } from '../../model/portfolio-settings';
import { readSettings } from '../../sheet/tables/settings-table';
import type { Snapshot } from '../../workbook/port';
import { carrySource } from './carry-source';
import { adoptWrittenClasses, findSource, storedSource, type Source } from './source';

/** What a workbook gives to begin with. */
export interface FoundSource {
  /** Null where no sheet looks like accounts. */
  readonly source: Source | null;
  /** The thresholds that the workbook remembers; null where it remembers none, or the user has chosen meanwhile. */
  readonly settings: PortfolioSettings | null;
}

/** The snapshot must hold the top rows of every sheet and KAM Settings. `chosen`: what was in use before, null at first. */
export function sourceIn(snapshot: Snapshot, chosen: Source | null): FoundSource {
  const stored = readSettings(snapshot);
  const adopted = (found: Source | null) =>
    found === null || stored === null ? found : adoptWrittenClasses(found, stored.writtenHeaders);
  const carried = chosen === null ? null : carrySource(chosen, snapshot, stored?.writtenHeaders ?? []);
  if (carried !== null) return { source: adopted(carried), settings: null };
  const remembered = adopted(stored === null ? null : storedSource(snapshot, stored));
  return { source: remembered ?? findSource(snapshot), settings: stored?.portfolio ?? null };
}
