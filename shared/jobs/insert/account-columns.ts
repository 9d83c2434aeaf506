// AccountColumns: the accounts as formulas see them: the rows they stand in and the columns that mean something, in the sheet as it is now.
import { accountsTable } from '../write-classes/own-sheet';
import { findWritten } from '../write-classes/written-column';
import { accountRows } from '../../sheet/accounts/account-rows';
import { proposeForSheet } from '../../sheet/mapping/propose-mapping';
import type { SheetMapping } from '../../sheet/mapping/sheet-mapping';
import type { ColumnId, SheetData, Snapshot } from '../../workbook/port';
import type { ColumnSource } from './argument-sources';

/** The sheet with one row per account; rows from 0, the last one included. */
export interface AccountColumns {
  readonly data: SheetData;
  /** Zero-based. */
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Rows between the accounts that are totals: one formula over all rows counts them too. */
  readonly totalsBetween: number;
  readonly columnOf: (source: ColumnSource) => ColumnId | undefined;
}

/** The account sheet, or for order lines our own sheet of accounts; null where there is none, or it has no rows. */
export function accountColumns(
  snapshot: Snapshot,
  mapping: SheetMapping,
  remembered: readonly string[] = [],
): AccountColumns | null {
  const used = mapping.layout === 'accounts' ? mapping : ownSheetMapping(snapshot);
  const data = snapshot.data.find(({ id }) => id === used?.sheet);
  if (used === null || data === undefined) return null;
  const { rows, totalRows } = accountRows(data, used);
  const [firstRow, lastRow] = [rows[0], rows[rows.length - 1]];
  if (firstRow === undefined || lastRow === undefined) return null;
  return {
    data,
    headerRow: used.headerRow,
    firstRow,
    lastRow,
    totalsBetween: totalRows.filter((row) => row < lastRow).length,
    columnOf(source) {
      if (source === 'class' || source === 'pinned')
        return findWritten(data, used.headerRow, source, remembered)?.column;
      return used.fields[source === 'value' ? used.valueField : source];
    },
  };
}

/** KAM Accounts has one row per account, and headers like any other sheet. */
function ownSheetMapping(snapshot: Snapshot): SheetMapping | null {
  const data = snapshot.data.find(({ name }) => name === accountsTable);
  const proposal = data === undefined ? undefined : proposeForSheet(data, 0);
  return proposal?.ok === true ? { ...proposal.value.mapping, layout: 'accounts' } : null;
}

/** The header above a column, as the sheet shows it. */
export function headerOf({ data, headerRow }: AccountColumns, column: ColumnId): string {
  const header = data.columns.find(({ id }) => id === column)?.values[headerRow];
  return String(header ?? '');
}
