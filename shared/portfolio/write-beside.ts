// Writing beside the accounts, into new columns at the right of the user's sheet.
import type { CellValue } from '../model/cell';
import { domainError } from '../model/domain-error';
import { fail, ok, type Result } from '../model/result';
import { columnName } from '../sheet/cell-name';
import { readNumberText } from '../sheet/number-text';
import { plainText } from '../sheet/plain-text';
import { formulaText } from '../workbook/a1';
import type { ColumnId, FormulaArgument, SheetData, Target } from '../workbook/port';
import type { PreviewItem, WriteColumn } from './write-choice';
import type { WriteContext, WritePart } from './write-classes';
import { findWritten, formulaOf, roleOf, titleOf, valuesOf, type Written } from './written-column';

const widths: Readonly<Partial<Record<WriteColumn, number>>> = { explanation: 70, class: 16 };

interface Frame {
  readonly data: SheetData;
  readonly target: Target;
  readonly headerRow: number;
  readonly lastRow: number;
}

export function planBesideAccounts(context: WriteContext): Result<WritePart> {
  const { snapshot, portfolio, choice } = context;
  const { mapping, lastRow, totalRows } = portfolio.accounts;
  const data = snapshot.data.find(({ id }) => id === mapping.sheet);
  if (data === undefined) return fail(domainError('value', 'error.sheetNotRead', { sheet: mapping.sheet }));
  const frame: Frame = { data, target: { sheet: data.id }, headerRow: mapping.headerRow, lastRow };
  const obstacle = choice.as === 'formulas' ? formulaObstacle(context) : undefined;
  const part: WritePart = {
    changes: [],
    preview: [],
    written: [],
    as: obstacle === undefined ? choice.as : 'values',
  };
  if (obstacle !== undefined)
    part.preview.push({ code: 'preview.onlyValues', params: { reason: `@${obstacle}` } });
  let next = data.columns.length;
  const places = new Map<WriteColumn, { readonly id: ColumnId; readonly index: number }>();
  for (const column of choice.columns) {
    const written = findWritten(data, mapping.headerRow, column, context.remembered);
    const place =
      written === null
        ? { id: `new.${column}`, index: next++ }
        : { id: written.column, index: written.index };
    places.set(column, place);
    if (part.as === 'formulas') addFormulaColumn(context, frame, part, column, place, written, places);
    else addValueColumn(context, frame, part, column, place, written);
  }
  if (part.as === 'formulas' && totalRows.length > 0) {
    part.preview.push({ code: 'preview.totalsExcluded', params: { count: totalRows.length } });
  }
  return ok(part);
}

type Obstacle = 'reason.totalsBetween' | 'reason.rowsSkipped' | 'reason.decimalChosen' | 'reason.noSpill';

/** Why one formula over the whole column would not say the same as the pane. */
function formulaObstacle({ portfolio: { accounts }, capabilities }: WriteContext): Obstacle | undefined {
  if (!capabilities.spill) return 'reason.noSpill';
  if (accounts.totalRows.some((row) => row < accounts.lastRow)) return 'reason.totalsBetween';
  if (accounts.skippedRows.length > 0) return 'reason.rowsSkipped';
  return accounts.mapping.decimal === undefined ? undefined : 'reason.decimalChosen';
}

/** A header that the function would not take for one, because it reads as a number: "2025". */
function headerIsNumber({ data, headerRow }: Frame, column: ColumnId): boolean {
  const header = data.columns.find(({ id }) => id === column)?.values[headerRow];
  return typeof header === 'number' || (typeof header === 'string' && readNumberText(header) !== undefined);
}

/** Our header, with a number behind it where the user has a column of that name. */
function freeHeader({ data, headerRow }: Frame, title: string): string {
  const taken = new Set(
    data.columns.map(({ values, formulas }) =>
      formulas[headerRow] === undefined ? plainText(String(values[headerRow] ?? '')) : '',
    ),
  );
  let header = title;
  for (let i = 2; taken.has(plainText(header)); i++) header = `${title} (${String(i)})`;
  return header;
}

function addFormulaColumn(
  context: WriteContext,
  frame: Frame,
  part: WritePart,
  column: WriteColumn,
  place: { readonly id: ColumnId; readonly index: number },
  written: Written | null,
  places: ReadonlyMap<WriteColumn, { readonly id: ColumnId; readonly index: number }>,
): void {
  const { portfolio, choice } = context;
  const { fields, valueField } = portfolio.accounts.mapping;
  const { target, headerRow, lastRow } = frame;
  const title = titleOf(column, choice.language);
  const header = written === null ? freeHeader(frame, title) : title;
  const literal = header !== title || headerIsNumber(frame, fields[valueField] ?? '');
  const anchor = written?.anchor ?? (literal ? headerRow + 1 : headerRow);
  if (written === null) {
    const spec = { id: place.id, header: literal ? header : '', role: roleOf[column], ...widthOf(column) };
    part.changes.push({ kind: 'ensureColumns', target, headerRow, columns: [spec] });
  } else if (written.anchor === null) part.changes.push(emptied(frame, written.column, anchor));
  const range = (id: ColumnId | undefined): FormulaArgument =>
    id === undefined ? { kind: 'omitted' } : { kind: 'column', column: id, fromRow: anchor, toRow: lastRow };
  const ranges = {
    value: range(fields[valueField]),
    interest: range(fields.interest),
    class: range(places.get('class')?.id),
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
  const indexOf = (id: ColumnId) =>
    [...places.values()].find((one) => one.id === id)?.index ?? Number(id.slice(1));
  const text = formulaText(formula, { row: anchor, columnIndex: indexOf, sheetName: () => null });
  part.preview.push(...otherHeader(header, title), {
    code: written === null ? 'preview.column' : 'preview.updated',
    params: {
      header,
      sheet: frame.data.name,
      column: columnName(place.index),
      rows: portfolio.accounts.count,
    },
    formula: text,
    sample: valuesOf(column, portfolio, choice.language).slice(0, 5),
  });
}

const widthOf = (column: WriteColumn) => {
  const width = widths[column];
  return width === undefined ? {} : { width };
};

const otherHeader = (header: string, taken: string): PreviewItem[] =>
  header === taken ? [] : [{ code: 'preview.otherHeader', params: { header, taken } }];

/** Cells of ours that stand where the formula spills. */
function emptied({ target, lastRow }: Frame, column: ColumnId, fromRow: number) {
  const rows = Array.from({ length: lastRow - fromRow + 1 }, (_, i) => fromRow + i);
  return { kind: 'setCells', target, column, rows, values: rows.map((): CellValue => null) } as const;
}

function addValueColumn(
  { portfolio, choice }: WriteContext,
  frame: Frame,
  part: WritePart,
  column: WriteColumn,
  place: { readonly id: ColumnId; readonly index: number },
  written: Written | null,
): void {
  const { target, headerRow, data } = frame;
  const title = titleOf(column, choice.language);
  const letters = columnName(place.index);
  if (written !== null && written.anchor !== null) {
    part.preview.push({ code: 'preview.staysFormula', params: { header: title, column: letters } });
    return;
  }
  const header =
    written === null
      ? freeHeader(frame, title)
      : String(data.columns[written.index]?.values[headerRow] ?? title);
  if (written === null) {
    const spec = { id: place.id, header, role: roleOf[column], ...widthOf(column) };
    part.changes.push({ kind: 'ensureColumns', target, headerRow, columns: [spec] });
  }
  const values = valuesOf(column, portfolio, choice.language);
  part.changes.push({
    kind: 'setCells',
    target,
    column: place.id,
    rows: [...portfolio.accounts.rows],
    values,
  });
  part.written.push(header);
  part.preview.push(...otherHeader(header, title), {
    code: written === null ? 'preview.columnValues' : 'preview.updated',
    params: { header, sheet: data.name, column: letters, rows: portfolio.accounts.count },
    sample: values.slice(0, 5),
  });
}
