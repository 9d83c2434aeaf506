// Read workbook: the two readings of the accounts: the top rows of every sheet first, then the account sheet in whole.
import type { Result } from '../../model/result';
import { settingsTable } from '../../sheet/tables/settings-table';
import { writeTables } from '../write-classes/write-classes';
import type { Progress, ReadRequest, SheetId, Snapshot, Workbook } from '../../workbook/port';
import { attempt } from '../running/attempt';

/** Enough rows to tell numbers, days and repeating accounts, few enough to come at once. */
const topRows = 200;

const read = (workbook: Workbook, request: ReadRequest, progress: Progress): Promise<Result<Snapshot>> =>
  attempt(() => workbook.read(request, progress));

/** The top 200 rows of every sheet, and KAM Settings. Fails with `error.hostFailed`, or as the host says. */
export function readTop(workbook: Workbook, progress: Progress): Promise<Result<Snapshot>> {
  const request: ReadRequest = { sheets: 'first', rows: topRows, tables: [settingsTable.table] };
  return read(workbook, request, progress);
}

/** The account sheet in whole and `writeTables`: all that classifying and writing need, so that a write can be based on it. */
export function readWhole(workbook: Workbook, sheet: SheetId, progress: Progress): Promise<Result<Snapshot>> {
  return read(workbook, { sheets: [sheet], tables: writeTables }, progress);
}
