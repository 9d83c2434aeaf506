// Writing beside the accounts, into new columns at the right of the user's sheet.
import { domainError } from '../../model/domain-error';
import { fail, ok, type Result } from '../../model/result';
import { columnOfField } from '../../sheet/accounts/account-rows';
import type { ColumnData, SheetData } from '../../workbook/port';
import { addResultColumns, type ColumnPlace, type ResultFrame } from './result-columns';
import type { WriteContext, WritePart } from './write-part';

export function planBesideAccounts(context: WriteContext): Result<WritePart> {
  const { snapshot, portfolio, choice } = context;
  const { mapping, lastRow, totalRows, rows } = portfolio.accounts;
  const data = snapshot.data.find(({ id }) => id === mapping.sheet);
  const value = data && columnOfField(data, mapping, mapping.valueField);
  if (data === undefined || value === undefined)
    return fail(domainError('value', 'error.sheetNotRead', { sheet: mapping.sheet }));
  const interest = columnOfField(data, mapping, 'interest');
  const frame: ResultFrame = {
    target: { sheet: data.id },
    sheet: data.name,
    data,
    headerRow: mapping.headerRow,
    lastRow,
    rowOf: rows,
    totalRows,
    value: placeOf(data, value),
    interest: interest && placeOf(data, interest),
    valueHeader: value.values[mapping.headerRow] ?? null,
    firstFree: data.columns.length,
  };
  const obstacle = choice.as === 'formulas' ? formulaObstacle(context) : undefined;
  const as = obstacle === undefined ? choice.as : 'values';
  const part: WritePart = { changes: [], preview: [], written: [], as };
  if (obstacle !== undefined)
    part.preview.push({ code: 'preview.onlyValues', params: { words: `@${obstacle}` } });
  addResultColumns(context, frame, part);
  if (part.as === 'formulas' && totalRows.length > 0)
    part.preview.push({ code: 'preview.totalsExcluded', params: { count: totalRows.length } });
  return ok(part);
}

const placeOf = ({ columns }: SheetData, column: ColumnData): ColumnPlace => {
  return { id: column.id, index: columns.indexOf(column) };
};

type Obstacle =
  | 'reason.totalsBetween'
  | 'reason.rowsSkipped'
  | 'reason.decimalChosen'
  | 'reason.nothingPositive'
  | 'reason.noSpill';

/** Why one formula over the whole column would not say the same as the pane. */
function formulaObstacle({ portfolio, choice, capabilities }: WriteContext): Obstacle | undefined {
  const { accounts, shares } = portfolio;
  if (!capabilities.spill) return 'reason.noSpill';
  if (accounts.totalRows.some((row) => row < accounts.lastRow)) return 'reason.totalsBetween';
  if (accounts.skippedRows.length > 0) return 'reason.rowsSkipped';
  if (accounts.mapping.decimal !== undefined) return 'reason.decimalChosen';
  const sharing = choice.columns.some((column) => ['share', 'cumulative', 'abc'].includes(column));
  return shares === null && sharing ? 'reason.nothingPositive' : undefined;
}
