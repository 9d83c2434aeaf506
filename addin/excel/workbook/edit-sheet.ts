// editSheet: the worksheet an edit means: by its id, or by the name an earlier edit of the run gave it.
import type { SheetId } from '../../../shared/workbook/port';

const newSheet = 'new:';

/** Whether an id is only the name that an earlier edit of the run gave (`new:<name>`). */
export function isNewSheet(sheet: SheetId): boolean {
  return sheet.startsWith(newSheet);
}

/** The id or the new name: Excel finds a worksheet by either alike. */
export function sheetKey(sheet: SheetId): string {
  return isNewSheet(sheet) ? sheet.slice(newSheet.length) : sheet;
}

/** Excel's object for the worksheet of an edit. It is not asked for here: where there is none, the next round trip fails. */
export function editSheet(context: Excel.RequestContext, sheet: SheetId): Excel.Worksheet {
  return context.workbook.worksheets.getItem(sheetKey(sheet));
}
