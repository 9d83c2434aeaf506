// Parity in the embedded workbook: the cases of the parity table as cells and formulas of one workbook in a real browser, a sheet for each case.
import type { IWorksheetData } from '@univerjs/core';
import type { Automation } from '../../addin/embedded/automation';
import { columnName } from '../../shared/model/cell-name';
import { cellType, type CellData, type Matrix } from '../../addin/embedded/xlsx/univer-data';
import { functionById } from '../../shared/functions/registry';
import { dayToSerial } from '../../shared/model/day';
import { expectGrid, gridOf } from '../functions/expect-cells';
import {
  parityCases,
  type ParityArgument,
  type ParityCase,
  type ParityCell,
} from '../functions/parity-cases';
import { asExcelPasses, isRange, isSpecial, isWholeColumn } from '../functions/parity-forms';
import { sharedWorkbook } from './opened-in-tests';

declare const kamAutomation: Automation;

jest.setTimeout(120_000);

interface Shown {
  /** The sheet's cells, a list for each column. */
  readonly columns: readonly (readonly unknown[])[];
  /** Code of the error that explains the formula's cell, if it shows one. */
  readonly code: string | undefined;
}

/** Formulas stand right of the widest arguments, with room to spill. */
const formulaColumn = 20;

const open = sharedWorkbook();
let shown: readonly Shown[];

function cellData(cell: ParityCell): CellData | undefined {
  if (cell === null || cell === '') return undefined;
  if (typeof cell === 'string') return { v: cell, t: cellType.forcedText };
  if (typeof cell === 'number') return { v: cell, t: cellType.number };
  if (typeof cell === 'boolean') return { v: cell ? 1 : 0, t: cellType.boolean };
  if ('error' in cell) return { f: cell.error === '#N/A' ? '=NA()' : '=1/0' };
  const serial = dayToSerial(cell.day);
  return { v: serial, t: cellType.number, s: { n: { pattern: 'yyyy-mm-dd' } } };
}

function literal(cell: ParityCell): string {
  if (isSpecial(cell)) throw new Error('days and errors are given in cells');
  if (typeof cell === 'string') return `"${cell.replace(/"/g, '""')}"`;
  return cell === null ? '' : String(cell).toUpperCase();
}

/** Writes the argument into the cells from `column` on; gives what the formula says for it, and the next free column. */
function layArgument(cells: Matrix<CellData>, column: number, arg: ParityArgument): [string, number] {
  if (arg === undefined) return ['', column];
  const rows = isWholeColumn(arg) ? arg.wholeColumn.map((cell) => [cell]) : arg;
  if (!isRange(rows)) return [literal(rows), column];
  rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      const data = cellData(cell);
      if (data !== undefined) (cells[r] ??= {})[column + c] = data;
    }),
  );
  const left = columnName(column);
  if (isWholeColumn(arg)) return [`${left}:${left}`, column + 1];
  const width = Math.max(...rows.map((row) => row.length));
  const last = `${columnName(column + width - 1)}${String(rows.length)}`;
  return [last === `${left}1` ? last : `${left}1:${last}`, column + width];
}

function sheetOf({ id, args }: ParityCase, index: number): Partial<IWorksheetData> & { id: string } {
  const cells: Matrix<CellData> = {};
  let column = 0;
  const texts = args.map((arg) => {
    const [text, next] = layArgument(cells, column, arg);
    column = next;
    return text;
  });
  (cells[0] ??= {})[formulaColumn] = { f: `=${id}(${texts.join(',')})` };
  const name = `case${String(index)}`;
  return { id: name, name, rowCount: 200, columnCount: 40, cellData: cells };
}

function calculated(sheets: readonly ReturnType<typeof sheetOf>[]): Promise<readonly Shown[]> {
  return open().page.evaluate(
    async ([all, place]) => {
      const { spreadsheet, workbook } = kamAutomation;
      const sheetOrder = all.map(({ id }) => id);
      const sheets = Object.fromEntries(all.map((one) => [one.id, one]));
      await spreadsheet.open({ id: 'parity', name: 'parity', styles: {}, resources: [], sheetOrder, sheets });
      await spreadsheet.api.getFormula().onCalculationResultApplied(30_000);
      const read = await workbook.read({ sheets: sheetOrder });
      if (!read.ok) throw new Error(read.error.code);
      const unitId = spreadsheet.api.getActiveWorkbook()!.getId();
      return sheetOrder.map((sheetId) => ({
        columns:
          read.value.data.find((one) => one.id === sheetId)?.columns.map(({ values }) => [...values]) ?? [],
        code: spreadsheet.errors.get({ unitId, sheetId, row: 0, column: place })?.code,
      }));
    },
    [sheets, formulaColumn] as const,
  );
}

beforeAll(async () => {
  shown = await calculated(parityCases.map(sheetOf));
});

const isFilled = (value: unknown) => (value ?? '') !== '';
/** How many of the list up to the last that is filled, and no fewer than `least`. */
function filledCount<T>(list: readonly T[], isOneFilled: (one: T) => boolean, least: number): number {
  return list.reduce((count, one, at) => (isOneFilled(one) ? Math.max(count, at + 1) : count), least);
}

/** The filled part right of the arguments: what the formula shows. */
function spilled({ columns }: Shown, height: number, width: number): unknown[][] {
  const right = columns.slice(formulaColumn);
  const rows = Math.max(...right.map((column) => filledCount(column, isFilled, height)), height);
  const across = filledCount(right, (column) => column.some(isFilled), width);
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: across }, (_unused, c) => right[c]?.[r] ?? ''),
  );
}

it.each(parityCases.map((one, index) => [`${one.id}: ${one.name}`, one, index] as const))(
  '%s',
  (_name, { id, args, result }, index) => {
    const sheet = shown[index]!;
    if (result !== null && typeof result === 'object' && 'error' in result) {
      expect(spilled(sheet, 1, 1)).toEqual([[result.error]]);
      const { params, invoke } = functionById(id)!;
      const direct = invoke(asExcelPasses(params, args).slice(0, params.length));
      expect(sheet.code).toBe(direct.ok ? 'no error' : direct.error.code);
      return;
    }
    const expected = gridOf(result);
    expectGrid(spilled(sheet, expected.length, expected[0]?.length ?? 0), expected);
  },
);

it('nothing left this machine and nothing failed on the page', () => {
  expect(open().foreign).toEqual([]);
  expect(open().errors).toEqual([]);
});
