// readSnapshot: answers a read request from the open Univer workbook.
import type { Worksheet } from '@univerjs/core';
import type { ReadRequest, Selection, SheetData, SheetInfo, Snapshot } from '../../../shared/workbook/port';
import { rowsAsked } from '../../../shared/workbook/adapter/rows-asked';
import type { Spreadsheet } from '../univer/spreadsheet';
import { readSheet } from './read-sheet';
import { sheetCells, type SheetCells } from './sheet-cells';
import { snapshotVersion } from '../../../shared/workbook/adapter/version';

interface Seen {
  readonly sheet: Worksheet;
  readonly cells: SheetCells;
}

function openSheets({ api }: Spreadsheet): Worksheet[] {
  return (
    api
      .getActiveWorkbook()
      ?.getSheets()
      .map((sheet) => sheet.getSheet()) ?? []
  );
}

function infoOf({ sheet, cells }: Seen): SheetInfo {
  return {
    id: sheet.getSheetId(),
    name: sheet.getName(),
    usedRows: cells.usedRows,
    usedColumns: cells.usedColumns,
    hidden: Boolean(sheet.isSheetHidden()),
  };
}

function dataOf({ charts }: Spreadsheet, request: ReadRequest, seen: Seen): SheetData[] {
  const info = infoOf(seen);
  const rows = rowsAsked(request, info);
  // A sheet that was asked for is there even when it is empty.
  const isAsked = rows > 0 || isNamed(request, info);
  if (!isAsked) return [];
  const data = readSheet(info.id, info.name, seen.cells, rows);
  const titles = charts.of(info.id).map(({ title }) => title);
  return [titles.length === 0 ? data : { ...data, charts: titles }];
}

function isNamed({ sheets, tables = [] }: ReadRequest, { id, name }: SheetInfo): boolean {
  return sheets === 'first' || tables.includes(name) || (sheets !== 'none' && sheets.includes(id));
}

/** Where the user is, row and column zero-based; null where no workbook is open. */
export function currentSelection({ api }: Spreadsheet): Selection | null {
  const cell = api.getActiveWorkbook()?.getActiveCell();
  return cell ? { sheet: cell.getSheetId(), row: cell.getRow(), column: cell.getColumn() } : null;
}

/** All sheets with their used sizes, and the cells that were asked for, as they are at the moment. */
export function readSnapshot(spreadsheet: Spreadsheet, request: ReadRequest): Snapshot {
  const seen = openSheets(spreadsheet).map((sheet) => ({ sheet, cells: sheetCells(spreadsheet, sheet) }));
  const sheets = seen.map(infoOf);
  const data = seen.flatMap((one) => dataOf(spreadsheet, request, one));
  const language = spreadsheet.language();
  return {
    version: snapshotVersion(sheets, data),
    request,
    locale: { language, argumentSeparator: language === 'pl' ? ';' : ',' },
    sheets,
    data,
    selection: currentSelection(spreadsheet),
  };
}
