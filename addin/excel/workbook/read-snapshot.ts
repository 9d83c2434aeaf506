// readSnapshot: answers a read request from Excel: one round trip for the sheets, one for what they use, then the cells asked for.
import type { Language } from '../../../shared/model/language';
import { ok, type Result } from '../../../shared/model/result';
import type {
  ReadRequest,
  SheetData,
  SheetInfo,
  Snapshot,
  WorkbookLocale,
} from '../../../shared/workbook/port';
import { rowsAsked } from '../../../shared/workbook/rows-asked';
import { snapshotVersion } from '../../../shared/workbook/version';
import { readSheet } from './read-sheet';

function loadFrame(context: Excel.RequestContext) {
  const sheets = context.workbook.worksheets;
  sheets.load('items/id,items/name,items/visibility');
  const cell = context.workbook.getActiveCell();
  cell.load('rowIndex,columnIndex');
  cell.worksheet.load('id');
  const numbers = context.workbook.application.cultureInfo.numberFormat;
  numbers.load('numberDecimalSeparator');
  return { sheets, cell, numbers };
}

/** Values only: a format alone does not make a cell used. */
function loadUsed(sheet: Excel.Worksheet): Excel.Range {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  return used;
}

function infoOf({ id, name, visibility }: Excel.Worksheet, used: Excel.Range): SheetInfo {
  const usedRows = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
  const usedColumns = used.isNullObject ? 0 : used.columnIndex + used.columnCount;
  return { id, name, usedRows, usedColumns, hidden: visibility !== 'Visible' };
}

export async function readSnapshot(
  context: Excel.RequestContext,
  request: ReadRequest,
  language: Language,
): Promise<Result<Snapshot>> {
  const { sheets, cell, numbers } = loadFrame(context);
  await context.sync();
  const used = sheets.items.map(loadUsed);
  await context.sync();
  const infos = sheets.items.map((sheet, i) => infoOf(sheet, used[i] as Excel.Range));
  const data: SheetData[] = [];
  for (const info of infos) {
    const rows = rowsAsked(request, info);
    if (rows > 0) data.push(await readSheet(context, info, rows));
  }
  const argumentSeparator: WorkbookLocale['argumentSeparator'] =
    numbers.numberDecimalSeparator === ',' ? ';' : ',';
  return ok({
    version: snapshotVersion(infos, data),
    request,
    locale: { language, argumentSeparator },
    sheets: infos,
    data,
    selection: { sheet: cell.worksheet.id, row: cell.rowIndex, column: cell.columnIndex },
  });
}
