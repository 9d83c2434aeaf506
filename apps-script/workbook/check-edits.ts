// checkEdits: what Google would refuse, found before anything is written: sheets that are gone, sheets and ranges this user may not edit.
import { domainError, type DomainError } from '../../shared/model/domain-error';
import type { GridEdit } from '../../shared/workbook/grid-edit';
import { refusalOf, type Area } from './protections';
import { isNewSheet, sheetById, type Spreadsheet } from './sheet-by-id';

/** Zero-based. Edits of whole rows or columns touch everything there. */
function areaOf(edit: GridEdit): Area {
  switch (edit.kind) {
    case 'setValues':
      return {
        row: edit.row,
        column: edit.column,
        rows: edit.values.length,
        columns: edit.values[0]?.length ?? 0,
      };
    case 'setFormulas':
      return { row: edit.row, column: edit.column, rows: edit.formulas.length, columns: 1 };
    case 'formatColumn':
    case 'choices':
      return { row: edit.fromRow, column: edit.column, rows: edit.toRow - edit.fromRow + 1, columns: 1 };
    case 'headerStyle':
      return { row: edit.row, column: edit.column, rows: 1, columns: 1 };
    case 'insertRows':
    case 'removeRows':
      return { row: edit.row, column: 0, rows: edit.count, columns: Infinity };
    case 'clearColumns':
      return { row: 0, column: edit.column, rows: Infinity, columns: edit.count };
    case 'columnWidth':
    case 'wordLooks':
      return { row: 0, column: edit.column, rows: Infinity, columns: 1 };
    // Over the cells, in none of them.
    case 'addChart':
    case 'removeChart':
    case 'printOnePage':
      return { row: 0, column: 0, rows: 0, columns: 0 };
    case 'addSheet':
    case 'removeSheet':
      return { row: 0, column: 0, rows: Infinity, columns: Infinity };
  }
}

/** The first thing Google would refuse; undefined where it would refuse none. */
export function checkEdits(book: Spreadsheet, edits: readonly GridEdit[]): DomainError | undefined {
  const ids = new Set(edits.map(({ sheet }) => sheet).filter((id) => !isNewSheet(id)));
  for (const id of ids) {
    const sheet = sheetById(book, id);
    if (sheet === undefined) return domainError('value', 'error.sheetNotRead', { sheet: id });
    const refusal = refusalOf(sheet, edits.filter((edit) => edit.sheet === id).map(areaOf));
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}
