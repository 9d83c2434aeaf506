// SheetCells: one Univer sheet as the port sees it: values with spills in place, formulas spelled out, errors told apart, the used range known.
import type { Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import type { CellValue } from '../../../shared/model/cell';
import { sheetSpills } from '../univer/spills';
import type { Spreadsheet } from '../univer/spreadsheet';
import { cellType, cellsOf, type CellData, type Matrix } from '../xlsx/univer-data';

/** The cells by zero-based row and column. */
export interface SheetCells {
  readonly usedRows: number;
  readonly usedColumns: number;
  readonly valueAt: (row: number, column: number) => CellValue;
  readonly formulaAt: (row: number, column: number) => string | null;
  /** Filled by a formula elsewhere. */
  readonly isSpilled: (row: number, column: number) => boolean;
  /** The number format that a cell is shown with. */
  readonly formatAt: (row: number, column: number) => string | undefined;
}

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

  const spilledAt = (row: number, column: number) =>
    isFilled(own[row]?.[column]) ? undefined : spills[row]?.[column];

  return {
    usedRows,
    usedColumns,
    valueAt(row, column) {
      const cell = own[row]?.[column];
      const isFormula = Boolean(cell?.f || cell?.si);
      return valueOf(spilledAt(row, column) ?? (isFormula ? (spills[row]?.[column] ?? cell) : cell));
    },
    formulaAt(row, column) {
      const cell = own[row]?.[column];
      if (!cell?.f && !cell?.si) return null;
      return cell.f ?? model.getFormulaStringByCell(row, column, sheetId, unitId) ?? null;
    },
    isSpilled: (row, column) => isFilled(spilledAt(row, column)),
    formatAt: (row, column) => styles?.getStyleByCell(own[row]?.[column])?.n?.pattern,
  };
}
