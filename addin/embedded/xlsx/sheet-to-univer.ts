// sheetToUniver: one exceljs worksheet as Univer sheet data: cells, sizes, merges, panes, visibility.
import type { Worksheet } from 'exceljs';
import type { IWorksheetData } from '@univerjs/core';
import { filledByArrays, arrayRefOf, parseRef } from './array-refs';
import { cellToUniver } from './cell-to-univer';
import { colorToRgb } from './color';
import { defaultHeight, defaultWidth, heightToPixels, widthToPixels } from './measure';
import type { StyleTable } from './style-table';
import { no, setCell, yes, type CellData, type Matrix } from './univer-data';

const spareRows = 200;
const leastRows = 1000;
const leastColumns = 26;

function cellData(
  sheet: Worksheet,
  styles: StyleTable,
  isOurs: (formula: string) => boolean,
): Matrix<CellData> {
  const filled = filledByArrays(sheet);
  const cells: Matrix<CellData> = {};
  sheet.eachRow({ includeEmpty: true }, (row, r) =>
    row.eachCell({ includeEmpty: true }, (cell, c) => {
      const isSlave = cell.isMerged && cell.master !== cell;
      const spills = arrayRefOf(cell) !== undefined;
      const content =
        isSlave || filled.has(`${r}:${c}`) ? {} : cellToUniver(cell, (formula) => spills || isOurs(formula));
      const s = styles.idOf(cell.style);
      if (s !== undefined || content.v !== undefined || content.f !== undefined)
        setCell(cells, r - 1, c - 1, s === undefined ? content : { ...content, s });
    }),
  );
  return cells;
}

function columnData(sheet: Worksheet): NonNullable<IWorksheetData['columnData']> {
  const columns = (sheet.columns ?? []) as readonly ({ width?: number; hidden?: boolean } | undefined)[];
  return Object.fromEntries(
    columns.flatMap((column, index) => {
      const data = {
        ...(column?.width === undefined ? {} : { w: widthToPixels(column.width) }),
        ...(column?.hidden === true ? { hd: yes } : {}),
      };
      return Object.keys(data).length === 0 ? [] : [[index, data]];
    }),
  );
}

function rowData(sheet: Worksheet): NonNullable<IWorksheetData['rowData']> {
  const rows: Record<number, { h?: number; ia?: typeof no; hd?: typeof yes }> = {};
  sheet.eachRow({ includeEmpty: true }, (row, r) => {
    if (row.height) rows[r - 1] = { h: heightToPixels(row.height), ia: no };
    if (row.hidden) rows[r - 1] = { ...rows[r - 1], hd: yes };
  });
  return rows;
}

function freeze(sheet: Worksheet) {
  const view = sheet.views?.[0];
  const { xSplit = 0, ySplit = 0 } =
    view?.state === 'frozen' ? (view as { xSplit?: number; ySplit?: number }) : {};
  return { xSplit, ySplit, startRow: ySplit > 0 ? ySplit : -1, startColumn: xSplit > 0 ? xSplit : -1 };
}

function mergeData(sheet: Worksheet) {
  return ((sheet.model as { merges?: string[] }).merges ?? []).flatMap((ref) => {
    const range = parseRef(ref);
    return range === undefined
      ? []
      : [
          {
            startRow: range.top - 1,
            endRow: range.bottom - 1,
            startColumn: range.left - 1,
            endColumn: range.right - 1,
          },
        ];
  });
}

/** The sheet's data: sizes in pixels, blank rows and columns to spare, styles by their ids in the table, which grows by them. */
export function sheetToUniver(
  sheet: Worksheet,
  styles: StyleTable,
  isOurs: (formula: string) => boolean,
): Partial<IWorksheetData> {
  const tab = colorToRgb(sheet.properties?.tabColor, []);
  return {
    id: `ws${sheet.id}`,
    name: sheet.name,
    rowCount: Math.max(sheet.rowCount + spareRows, leastRows),
    columnCount: Math.max(sheet.columnCount + 6, leastColumns),
    cellData: cellData(sheet, styles, isOurs),
    columnData: columnData(sheet),
    rowData: rowData(sheet),
    mergeData: mergeData(sheet),
    freeze: freeze(sheet),
    hidden: sheet.state === 'visible' ? no : yes,
    defaultColumnWidth: widthToPixels(sheet.properties?.defaultColWidth ?? defaultWidth),
    defaultRowHeight: heightToPixels(sheet.properties?.defaultRowHeight ?? defaultHeight),
    showGridlines: sheet.views?.[0]?.showGridLines === false ? no : yes,
    ...(tab === undefined ? {} : { tabColor: tab }),
  };
}
