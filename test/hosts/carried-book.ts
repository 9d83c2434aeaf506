// CarriedBook: what Excel and Google Sheets make of an .xlsx when they open it, and what they write when they save or download it: the fake hosts' sheets to and
// from the file's. Widths, lists of choices and the like stay in the file, as the hosts keep them.
import type ExcelJS from 'exceljs';
import type { CellValue } from '../../shared/model/cell';
import { serialOfMs } from './day-serial';
import { reloaded } from './excel-file';
import type { FakeBook } from './fake-book';
import type { FakeSheet } from './fake-sheet';

export interface Carrier {
  /** A formula of the file as the host holds it, without `=`. */
  readonly taken: (formula: string, isArray: boolean) => string;
  /** A formula of the host, and a cell it filled (null), as its file has them. */
  readonly given: (formula: string | null, value: CellValue, area: string | undefined) => ExcelJS.CellValue;
}

/** Excel writes what a formula fills as an array with its cached values. */
export const excelCarrier: Carrier = {
  taken: (formula) => formula,
  given: (formula, value, area) => {
    if (formula === null) return value;
    const result = { formula, result: value };
    return (area === undefined ? result : { ...result, shareType: 'array', ref: area }) as ExcelJS.CellValue;
  },
};

const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;
const ownFunction = /\b(?:KAM|PILLAR|ZIPPER|SWOT|PERCEPTION|PLAN)_[A-Z_]+\(/;

/** Google writes a function that Excel has not as one that nobody has, around what it gave (grid-is.github.io/apiary/explain/gsdv). */
export const googleCarrier: Carrier = {
  taken: (formula, isArray) => {
    const text = formula.replace(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/g, ';');
    return isArray ? `ARRAYFORMULA(${text})` : text;
  },
  given: (formula, value) => {
    const text = formula?.replace(/;/g, ',');
    if (text !== undefined && !ownFunction.test(text))
      return { formula: text, result: value } as ExcelJS.CellValue;
    const inside = text === undefined ? '"COMPUTED_VALUE"' : text;
    const shown = typeof value === 'number' ? String(value) : quoted(String(value ?? ''));
    return {
      formula: `IFERROR(__xludf.DUMMYFUNCTION(${quoted(inside)}),${shown})`,
      result: value,
    } as ExcelJS.CellValue;
  },
};

function valueOf(value: ExcelJS.CellValue): CellValue {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return serialOfMs(value.getTime());
  if (typeof value !== 'object') return value;
  if ('error' in value) return String(value.error);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('text' in value) return String(value.text);
  throw new Error(`a cell of the file holds ${JSON.stringify(value)}`);
}

interface FileFormula {
  readonly formula: string;
  readonly ref?: string;
}

const formulaOf = (value: ExcelJS.CellValue): FileFormula | undefined =>
  typeof value === 'object' && value !== null && 'formula' in value
    ? (value as unknown as FileFormula)
    : undefined;

/** Opens the file in the host's book. */
export async function openInto(book: FakeBook, bytes: Uint8Array, carrier: Carrier): Promise<void> {
  for (const worksheet of (await reloaded(bytes)).worksheets) {
    const sheet = book.add(worksheet.name);
    sheet.hidden = worksheet.state !== 'visible';
    const filled = new Set<string>();
    worksheet.eachRow((row) => row.eachCell((cell) => takeCell(sheet, cell, filled, carrier)));
  }
  book.calculate();
}

/** What an array fills is not a value of its own. */
function takeCell(sheet: FakeSheet, cell: ExcelJS.Cell, filled: Set<string>, { taken }: Carrier): void {
  const [row, column] = [Number(cell.row) - 1, Number(cell.col) - 1];
  const format = cell.numFmt ?? 'General';
  if (filled.has(`${String(row)},${String(column)}`)) return;
  const found = formulaOf(cell.value);
  const formula = found === undefined ? null : `=${taken(found.formula, found.ref !== undefined)}`;
  sheet.put(row, column, { value: found === undefined ? valueOf(cell.value) : null, formula, format });
  const [first, last] = (found?.ref ?? '').split(':').map((name) => cell.worksheet.getCell(name || 'A1'));
  if (found?.ref === undefined || first === undefined || last === undefined) return;
  for (let r = row; r < Number(last.row); r++)
    for (let c = column; c < Number(last.col); c++) filled.add(`${String(r)},${String(c)}`);
}

/** The file again, as the host saves it: the sheets it has now with what stands in them, on the file as it was opened. */
export async function savedFrom(book: FakeBook, bytes: Uint8Array, carrier: Carrier): Promise<Uint8Array> {
  const file = await reloaded(bytes);
  for (const sheet of book.sheets) {
    const worksheet = file.getWorksheet(sheet.name) ?? file.addWorksheet(sheet.name);
    const { rows, columns } = sheet.used();
    worksheet.eachRow((row) => row.eachCell((cell) => (cell.value = null)));
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) giveCell(worksheet, sheet, row, column, carrier);
  }
  return new Uint8Array(await file.xlsx.writeBuffer());
}

function giveCell(
  worksheet: ExcelJS.Worksheet,
  sheet: FakeSheet,
  row: number,
  column: number,
  { given }: Carrier,
): void {
  const { formula, format } = sheet.cell(row, column);
  const value = sheet.valueAt(row, column);
  const cell = worksheet.getCell(row + 1, column + 1);
  const isLive = formula !== null || sheet.isSpilled(row, column);
  const spill = sheet.spillFrom(row, column);
  const area =
    spill === undefined
      ? undefined
      : `${cell.address}:${worksheet.getCell(row + spill.rows, column + spill.columns).address}`;
  cell.value = isLive ? given(formula?.slice(1) ?? null, value, area) : value;
  if (format !== 'General') cell.numFmt = format;
}
