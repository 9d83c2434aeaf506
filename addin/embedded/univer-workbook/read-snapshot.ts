// readSnapshot: answers a read request from the open Univer workbook.
import type { Worksheet } from '@univerjs/core';
import type { ReadRequest, Selection, SheetData, SheetInfo, Snapshot } from '../../../shared/workbook/port';
import type { Spreadsheet } from '../univer/spreadsheet';
import { readSheet } from './read-sheet';
import { sheetCells, type SheetCells } from './sheet-cells';
import { snapshotVersion } from '../../../shared/workbook/version';

const firstRows = 30;

interface Seen {
  readonly sheet: Worksheet;
  readonly cells: SheetCells;
}

export function openSheets({ api }: Spreadsheet): Worksheet[] {
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

/** How many rows of a sheet the request asks for; 0 for none. */
function rowsAsked({ sheets, rows = firstRows, tables = [] }: ReadRequest, sheet: Worksheet): number {
  if (tables.includes(sheet.getName())) return Infinity;
  if (sheets === 'none') return 0;
  if (sheets === 'first') return rows;
  return sheets.includes(sheet.getSheetId()) ? Infinity : 0;
}

function dataOf(request: ReadRequest, { sheet, cells }: Seen): SheetData[] {
  const rows = rowsAsked(request, sheet);
  return rows === 0 ? [] : [readSheet(sheet.getSheetId(), sheet.getName(), cells, rows)];
}

export function currentSelection({ api }: Spreadsheet): Selection | null {
  const cell = api.getActiveWorkbook()?.getActiveCell();
  return cell ? { sheet: cell.getSheetId(), row: cell.getRow(), column: cell.getColumn() } : null;
}

export function readSnapshot(spreadsheet: Spreadsheet, request: ReadRequest): Snapshot {
  const seen = openSheets(spreadsheet).map((sheet) => ({ sheet, cells: sheetCells(spreadsheet, sheet) }));
  const sheets = seen.map(infoOf);
  const data = seen.flatMap((one) => dataOf(request, one));
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
