// readSnapshot: answers a read request from Excel: one round trip for the sheets, one for what they use, then the cells asked for.
import type { Language } from '../../../shared/model/language';
import { ok, type Result } from '../../../shared/model/result';
import type {
  CellArea,
  Progress,
  ReadRequest,
  SheetData,
  SheetInfo,
  Snapshot,
  WorkbookLocale,
} from '../../../shared/workbook/port';
import { rowsAsked } from '../../../shared/workbook/adapter/rows-asked';
import { snapshotVersion } from '../../../shared/workbook/adapter/version';
import { longWork } from './long-work';
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

/** Where each sheet's tables stand; no further round trip where no sheet has any. */
async function tableAreas(
  context: Excel.RequestContext,
  tables: readonly Excel.TableCollection[],
): Promise<CellArea[][]> {
  const ranges = tables.map(({ items }) =>
    items.map((table) => table.getRange().load('rowIndex,columnIndex,rowCount,columnCount')),
  );
  if (ranges.some(({ length }) => length > 0)) await context.sync();
  return ranges.map((own) =>
    own.map(({ rowIndex, columnIndex, rowCount, columnCount }) => {
      return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
    }),
  );
}

function infoOf({ id, name, visibility }: Excel.Worksheet, used: Excel.Range): SheetInfo {
  const usedRows = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
  const usedColumns = used.isNullObject ? 0 : used.columnIndex + used.columnCount;
  return { id, name, usedRows, usedColumns, hidden: visibility !== 'Visible' };
}

/**
 * All sheets with their used sizes, the cells that were asked for, and where the user is. Throws what Excel fails with, and `Stopped` between
 * round trips.
 */
export async function readSnapshot(
  context: Excel.RequestContext,
  request: ReadRequest,
  language: Language,
  progress: Progress = {},
): Promise<Result<Snapshot>> {
  const { sheets, cell, numbers } = loadFrame(context);
  await context.sync();
  const used = sheets.items.map(loadUsed);
  const tables = sheets.items.map((sheet) => sheet.tables.load('items/id'));
  const charts = sheets.items.map((sheet) => sheet.charts.load('items/name'));
  await context.sync();
  const infos = sheets.items.map((sheet, i) => infoOf(sheet, used[i] as Excel.Range));
  const areas = await tableAreas(context, tables);
  const data: SheetData[] = [];
  const cells = infos.reduce((sum, info) => sum + rowsAsked(request, info) * info.usedColumns, 0);
  const work = longWork(progress, cells);
  for (const [i, info] of infos.entries()) {
    const rows = rowsAsked(request, info);
    if (rows === 0) continue;
    const own = areas[i] ?? [];
    const titles = charts[i]?.items.map(({ name }) => name) ?? [];
    const read = await readSheet(context, info, rows, work);
    data.push({
      ...read,
      ...(own.length === 0 ? {} : { tables: own }),
      ...(titles.length === 0 ? {} : { charts: titles }),
    });
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
