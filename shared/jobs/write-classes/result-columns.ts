// Result columns: the class, its reason, shares and the like, added to a sheet as live formulas or as values, or renewed where an earlier write
// of ours put them. Both the user's own sheet and our sheet of accounts get them in this one way.
import type { CellValue } from '../../model/cell';
import { columnName } from '../../model/cell-name';
import { formulaText } from '../../workbook/a1';
import type { Change, ColumnId, FormulaArgument, SheetData, Target } from '../../workbook/port';
import { freeHeader, readsAsHeader } from './result-header';
import type { ResultColumn, WriteColumn } from './write-choice';
import type { WriteContext, WritePart } from './write-part';
import {
  findWritten,
  formulaOf,
  formulaTitleOf,
  roleOf,
  sampleOf,
  titleOf,
  valuesOf,
  type Written,
} from './written-column';

/** A column of the sheet: how changes name it, and where it stands. */
export interface ColumnPlace {
  readonly id: ColumnId;
  readonly index: number;
}

export interface ResultFrame {
  readonly target: Target;
  readonly sheet: string;
  /** The sheet as it is; undefined where it is made by the same write. */
  readonly data: SheetData | undefined;
  readonly headerRow: number;
  readonly lastRow: number;
  /** The sheet's row of each account. */
  readonly rowOf: ArrayLike<number>;
  /** Rows of the sheet that are no accounts and are left as they are. */
  readonly totalRows: readonly number[];
  readonly value: ColumnPlace;
  readonly interest: ColumnPlace | undefined;
  /** What stands above the values; a header that reads as a number is none to the functions (METHOD rule 2). */
  readonly valueHeader: CellValue;
  /** Where the first new column goes. */
  readonly firstFree: number;
}

interface Placed extends ColumnPlace {
  readonly column: ResultColumn;
  readonly written: Written | null;
}

export function addResultColumns(context: WriteContext, frame: ResultFrame, part: WritePart): void {
  let next = frame.firstFree;
  const places = new Map<ResultColumn, Placed>();
  for (const column of columnsWithPins(context, frame)) {
    const { data, headerRow } = frame;
    const written = data === undefined ? null : findWritten(data, headerRow, column, context.remembered);
    const place: Placed =
      written === null
        ? { id: `new.${column}`, index: next++, column, written }
        : { id: written.column, index: written.index, column, written };
    places.set(column, place);
    if (part.as === 'formulas' && column !== 'pinned')
      addFormulas(context, frame, part, { ...place, column }, places);
    else addValues(context, frame, part, place);
  }
}

/** Classes pinned by hand stand beside the accounts, for the formulas of the classes to see; once written they are kept up to date. */
function columnsWithPins(
  { choice, portfolio, remembered }: WriteContext,
  frame: ResultFrame,
): ResultColumn[] {
  const { override } = portfolio.classification.input;
  const { data, headerRow } = frame;
  const usesPins = choice.columns.some((column) => column === 'class' || column === 'explanation');
  const isThere = data !== undefined && findWritten(data, headerRow, 'pinned', remembered) !== null;
  return usesPins && (override !== null || isThere) ? ['pinned', ...choice.columns] : [...choice.columns];
}

const widths: Readonly<Partial<Record<ResultColumn, number>>> = { class: 16, explanation: 70 };

function addColumn({ target, headerRow }: ResultFrame, { id, column }: Placed, header: string): Change {
  const spec = { id, header, role: roleOf[column], width: widths[column] ?? 14 };
  return { kind: 'ensureColumns', target, headerRow, columns: [spec] };
}

/** In the header row, so that sorting and inserting rows do no harm; below it only where the header has to be written out. */
function addFormulas(
  context: WriteContext,
  frame: ResultFrame,
  part: WritePart,
  place: Placed & { readonly column: WriteColumn },
  places: ReadonlyMap<ResultColumn, Placed>,
): void {
  const { choice, portfolio } = context;
  const { target, headerRow, lastRow } = frame;
  const { column, written } = place;
  const title = formulaTitleOf(column, choice.language);
  const free = written === null ? freeHeader(frame.data, frame.headerRow, title) : title;
  const isLiteral = free !== title || !readsAsHeader(frame.valueHeader);
  const header = isLiteral ? freeHeader(frame.data, frame.headerRow, titleOf(column, choice.language)) : free;
  const anchor = written?.anchor ?? (isLiteral ? headerRow + 1 : headerRow);
  if (written === null) part.changes.push(addColumn(frame, place, isLiteral ? header : ''));
  else if (written.anchor === null) part.changes.push(...emptied(frame, place, anchor));
  const range = (one: ColumnPlace | undefined): FormulaArgument =>
    one === undefined
      ? { kind: 'omitted' }
      : { kind: 'column', column: one.id, fromRow: anchor, toRow: lastRow };
  const ranges = {
    value: range(frame.value),
    interest: range(frame.interest),
    class: range(places.get('class')),
    pinned: range(places.get('pinned')),
  };
  const formula = formulaOf(column, ranges, portfolio, choice.language);
  part.changes.push({
    kind: 'insertFormula',
    target,
    column: place.id,
    placement: 'spill',
    row: anchor,
    toRow: lastRow,
    formula,
  });
  const known = [...places.values(), frame.value, ...(frame.interest === undefined ? [] : [frame.interest])];
  const columnIndex = (id: ColumnId) => known.find((one) => one.id === id)?.index ?? -1;
  const text = formulaText(formula, { row: anchor, columnIndex, sheetName: () => null });
  const taken = free === title ? undefined : title;
  describe(context, frame, part, place, header, { formula: text, taken });
  if (anchor > headerRow && written === null)
    part.preview.push({ code: 'preview.belowHeader', params: { header } });
}

/** What an earlier write left as values gives way to the formula; formulas and blanks are no such thing. */
function emptied({ data, target, lastRow }: ResultFrame, { id, index }: Placed, fromRow: number): Change[] {
  const own = data?.columns[index];
  const rows = Array.from({ length: lastRow - fromRow + 1 }, (_, i) => fromRow + i).filter(
    (row) => (own?.values[row] ?? null) !== null && own?.formulas[row] === undefined,
  );
  return rows.length === 0
    ? []
    : [{ kind: 'setCells', target, column: id, rows, values: rows.map(() => null) }];
}

function addValues(context: WriteContext, frame: ResultFrame, part: WritePart, place: Placed): void {
  const { choice, portfolio } = context;
  const { target, headerRow, data, rowOf } = frame;
  const { column, written, index, id } = place;
  const title = titleOf(column, choice.language);
  if (written !== null && written.anchor !== null) {
    part.preview.push({
      code: 'preview.staysFormula',
      params: { header: title, column: columnName(index) },
    });
    return;
  }
  const header =
    written === null
      ? freeHeader(frame.data, frame.headerRow, title)
      : String(data?.columns[index]?.values[headerRow] ?? title);
  if (written === null) part.changes.push(addColumn(frame, place, header));
  const left = leftBehind(frame, place);
  const rows = [...Array.from(rowOf), ...left];
  const values = [...valuesOf(column, portfolio, choice.language), ...left.map((): CellValue => null)];
  part.changes.push({ kind: 'setCells', target, column: id, rows, values });
  part.written.push(header);
  describe(context, frame, part, place, header, { taken: header === title ? undefined : title });
}

/** Rows of a column of ours where an account stood at the earlier write, and none does now. */
function leftBehind(
  { data, headerRow, rowOf, totalRows }: ResultFrame,
  { written, index }: Placed,
): number[] {
  const own = written === null ? undefined : data?.columns[index];
  if (own === undefined) return [];
  const kept = new Set([...Array.from(rowOf), ...totalRows]);
  return Array.from(own.values.keys()).filter(
    (row) =>
      row > headerRow &&
      (own.values[row] ?? null) !== null &&
      own.formulas[row] === undefined &&
      !kept.has(row),
  );
}

function describe(
  { choice, portfolio }: WriteContext,
  { sheet }: ResultFrame,
  part: WritePart,
  { column, index, written }: Placed,
  header: string,
  { formula, taken }: { readonly formula?: string; readonly taken: string | undefined },
): void {
  if (written === null && taken !== undefined)
    part.preview.push({ code: 'preview.otherHeader', params: { header, taken } });
  const isNew = formula === undefined ? 'preview.columnValues' : 'preview.column';
  part.preview.push({
    code: written === null ? isNew : 'preview.updated',
    params: { header, sheet, column: columnName(index), rows: portfolio.accounts.count },
    ...(formula === undefined ? {} : { formula }),
    sample: sampleOf(column, portfolio, choice.language),
  });
}
