// Reading the workbook for the page: the top rows of every sheet first, then the account sheet in whole.
import type { Result } from '../../model/result';
import { settingsTable } from '../../sheet/tables/settings-table';
import { writeTables } from '../../portfolio/write-classes';
import type { Progress, ReadRequest, SheetId, Snapshot, Workbook } from '../../workbook/port';
import { attempt } from '../shell/attempt';

/** Enough rows to tell numbers, days and repeating accounts, few enough to come at once. */
const topRows = 200;

const read = (workbook: Workbook, request: ReadRequest, progress: Progress): Promise<Result<Snapshot>> =>
  attempt(() => workbook.read(request, progress));

export function readTop(workbook: Workbook, progress: Progress): Promise<Result<Snapshot>> {
  const request: ReadRequest = { sheets: 'first', rows: topRows, tables: [settingsTable.table] };
  return read(workbook, request, progress);
}

/** All that classifying and writing need, so that a write can be based on it. */
export function readWhole(workbook: Workbook, sheet: SheetId, progress: Progress): Promise<Result<Snapshot>> {
  return read(workbook, { sheets: [sheet], tables: writeTables }, progress);
}
