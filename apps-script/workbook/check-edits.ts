// checkEdits: what Google would refuse, found before anything is written: sheets that are gone, sheets and ranges this user may not edit.
import { domainError, type DomainError } from '../../shared/model/domain-error';
import type { GridEdit } from '../../shared/workbook/grid-edit';
import { isNewSheet, sheetById, type Sheet, type Spreadsheet } from './sheet-by-id';

interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

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

function overlap(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** Charts too cannot be changed then. */
function isClosed(sheet: Sheet): boolean {
  const { SHEET } = SpreadsheetApp.ProtectionType;
  return sheet.getProtections(SHEET).some((protection) => !protection.canEdit());
}

function protectedAreas(sheet: Sheet): Area[] {
  return sheet
    .getProtections(SpreadsheetApp.ProtectionType.RANGE)
    .filter((protection) => !protection.canEdit())
    .map((protection) => {
      const range = protection.getRange();
      return {
        row: range.getRow() - 1,
        column: range.getColumn() - 1,
        rows: range.getNumRows(),
        columns: range.getNumColumns(),
      };
    });
}

export function checkEdits(book: Spreadsheet, edits: readonly GridEdit[]): DomainError | undefined {
  const ids = new Set(edits.map(({ sheet }) => sheet).filter((id) => !isNewSheet(id)));
  for (const id of ids) {
    const sheet = sheetById(book, id);
    if (sheet === undefined) return domainError('value', 'error.sheetNotRead', { sheet: id });
    const areas = protectedAreas(sheet);
    const blocked = (edit: GridEdit) => areas.some((area) => overlap(area, areaOf(edit)));
    if (isClosed(sheet) || edits.some((edit) => edit.sheet === id && blocked(edit)))
      return domainError('value', 'error.sheetProtected', { sheet: sheet.getName() });
  }
  return undefined;
}
