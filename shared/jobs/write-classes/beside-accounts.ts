// besideAccounts: the user's own sheet as a frame for result columns, at its right end; and whether formulas can stand there.
import { domainError } from '../../model/domain-error';
import { fail, ok, type Result } from '../../model/result';
import { columnOfField } from '../../sheet/accounts/account-rows';
import type { AccountTable } from '../../sheet/accounts/account-table';
import type { ColumnData, SheetData, Snapshot } from '../../workbook/port';
import type { Portfolio } from '../portfolio/portfolio';
import { readsAsHeader } from './result-header';
import type { ColumnPlace, ResultFrame } from './result-frame';
import type { WriteColumn } from './write-choice';

/** The account sheet as a frame. Fails where the snapshot does not hold it (`error.sheetNotRead`). */
export function frameBeside(snapshot: Snapshot, accounts: AccountTable): Result<ResultFrame> {
  const { mapping, lastRow, totalRows, rows } = accounts;
  const data = snapshot.data.find(({ id }) => id === mapping.sheet);
  const value = data && columnOfField(data, mapping, mapping.valueField);
  if (data === undefined || value === undefined)
    return fail(domainError('value', 'error.sheetNotRead', { sheet: mapping.sheet }));
  const interest = columnOfField(data, mapping, 'interest');
  return ok({
    target: { sheet: data.id },
    sheet: data.name,
    data,
    headerRow: mapping.headerRow,
    lastRow,
    rowOf: rows,
    totalRows,
    value: placeOf(data, value),
    interest: interest && placeOf(data, interest),
    isHeaded: readsAsHeader(value.values[mapping.headerRow] ?? null),
    firstFree: data.columns.length,
  });
}

const placeOf = ({ columns }: SheetData, column: ColumnData): ColumnPlace => {
  return { id: column.id, index: columns.indexOf(column) };
};

/** Why one formula over the whole column would not say the same as the portfolio. */
export type FormulaObstacle =
  | 'reason.totalsBetween'
  | 'reason.rowsSkipped'
  | 'reason.decimalChosen'
  | 'reason.nothingPositive'
  | 'reason.noSpill';

/** The first obstacle; undefined where formulas say the same. `canSpill`: whether the host has formulas that fill more than their own cell. */
export function formulaObstacle(
  { accounts, shares }: Portfolio,
  columns: readonly WriteColumn[],
  canSpill: boolean,
): FormulaObstacle | undefined {
  if (!canSpill) return 'reason.noSpill';
  if (accounts.totalRows.some((row) => row < accounts.lastRow)) return 'reason.totalsBetween';
  if (accounts.skippedRows.length > 0) return 'reason.rowsSkipped';
  if (accounts.mapping.decimal !== undefined) return 'reason.decimalChosen';
  const sharing = columns.some((column) => ['share', 'cumulative', 'abc'].includes(column));
  return shares === null && sharing ? 'reason.nothingPositive' : undefined;
}
