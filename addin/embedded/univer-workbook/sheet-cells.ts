// SheetCells: one Univer sheet as the port sees it: values with spills in place, formulas spelled out, errors told apart, the used range known.
import type { ICellData, Worksheet } from '@univerjs/core';
import { ERROR_TYPE_SET, FormulaDataModel } from '@univerjs/preset-sheets-core';
import type { CellValue } from '../../../shared/model/cell';
import { sheetSpills } from '../univer/spills';
import type { Spreadsheet } from '../univer/spreadsheet';
import { cellType, cellsOf, type CellData, type Matrix } from '../xlsx/univer-data';

export interface SeenCell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly spilled: boolean;
  readonly isError: boolean;
}

export interface SheetCells {
  readonly usedRows: number;
  readonly usedColumns: number;
  at(row: number, column: number): SeenCell;
  /** The number format that a cell is shown with. */
  formatAt(row: number, column: number): string | undefined;
}

const blank: SeenCell = { value: null, formula: null, spilled: false, isError: false };

function isFilled(cell: CellData | null | undefined): boolean {
  return Boolean(
    cell && (cell.f || cell.si || cell.p || (cell.v !== undefined && cell.v !== null && cell.v !== '')),
  );
}

function valueOf(cell: CellData | null | undefined): CellValue {
  const text = cell?.p?.body?.dataStream;
  const value = text === undefined ? cell?.v : text.replace(/\r\n$/, '').replace(/\r/g, '\n');
  if (value === undefined || value === null || value === '') return null;
  if (cell?.t === cellType.boolean) return value === true || Number(value) === 1;
  if (cell?.t === cellType.number && typeof value !== 'number')
    return Number.isFinite(Number(value)) ? Number(value) : String(value);
  return value;
}

/** The cells at the moment; a later change is not seen. */
export function sheetCells({ univer, api }: Spreadsheet, sheet: Worksheet): SheetCells {
  const unitId = sheet.getUnitId();
  const sheetId = sheet.getSheetId();
  const own = sheet.getCellMatrix().getMatrix() as Matrix<CellData>;
  const spills = sheetSpills(univer, unitId, sheetId).cells;
  const model = univer.__getInjector().get(FormulaDataModel);
  const styles = api.getActiveWorkbook()?.getWorkbook().getStyles();
  let usedRows = 0;
  let usedColumns = 0;
  for (const matrix of [own, spills]) {
    for (const [row, column, cell] of cellsOf<CellData | null>(matrix)) {
      if (!isFilled(cell)) continue;
      usedRows = Math.max(usedRows, row + 1);
      usedColumns = Math.max(usedColumns, column + 1);
    }
  }

  function formulaOf(cell: ICellData | null | undefined, row: number, column: number): string | null {
    if (!cell?.f && !cell?.si) return null;
    return cell.f ?? model.getFormulaStringByCell(row, column, sheetId, unitId) ?? null;
  }

  return {
    usedRows,
    usedColumns,
    at(row, column) {
      const cell = own[row]?.[column];
      const spilled = spills[row]?.[column];
      if (!isFilled(cell) && !isFilled(spilled)) return blank;
      const formula = formulaOf(cell, row, column);
      const value = valueOf(spilled && (formula !== null || !isFilled(cell)) ? spilled : cell);
      const isError = typeof value === 'string' && ERROR_TYPE_SET.has(value as never);
      return {
        value,
        formula,
        spilled: formula === null && spilled !== undefined && !isFilled(cell),
        isError,
      };
    },
    formatAt(row, column) {
      const cell = own[row]?.[column];
      return styles?.getStyleByCell(cell)?.n?.pattern;
    },
  };
}
