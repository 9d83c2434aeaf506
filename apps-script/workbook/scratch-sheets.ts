// changeScratchSheets: sheets for the self-test in Google Sheets, past the adapter it tests: Google's own calls, and nothing of ours but how texts and
// formulas are entered.
import { domainError } from '../../shared/model/domain-error';
import type { CellValue } from '../../shared/model/cell';
import { fail, ok, type Result } from '../../shared/model/result';
import type { ContractSheet } from '../../shared/workbook/contract/contract-harness';
import { enteredValue } from '../../shared/workbook/adapter/entered-value';
import type { SheetId } from '../../shared/workbook/port';
import { isScratchName } from '../../shared/workbook/self-test/scratch-names';
import { enteredFormula } from './locale';
import { rangeIn } from './range-in';
import { sheetById, type Sheet, type Spreadsheet } from './sheet-by-id';

/** One change of the scratch sheets, as the sidebar sends it; rows and columns zero-based. */
export type ScratchCall =
  | { readonly kind: 'add'; readonly sheets: readonly ContractSheet[] }
  | {
      readonly kind: 'edit';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly value: CellValue;
    }
  | { readonly kind: 'rename'; readonly sheet: string; readonly name: string }
  | { readonly kind: 'remove'; readonly sheets: readonly SheetId[] };

const patienceMs = 20_000;

/** The self-test's own sheets only, whoever asks. */
function checked(name: string): string {
  if (!isScratchName(name)) throw new Error(`${name} is no scratch sheet`);
  return name;
}

function sheetNamed(book: Spreadsheet, name: string): Sheet {
  const sheet = book.getSheetByName(checked(name));
  if (sheet === null) throw new Error(`No sheet ${name}`);
  return sheet;
}

function fill(sheet: Sheet, { cells, formulas = {} }: ContractSheet): void {
  const width = Math.max(0, ...cells.map(({ length }) => length));
  if (width > 0) {
    const lines = cells.map((line) => Array.from({ length: width }, (_, i) => enteredValue(line[i] ?? null)));
    rangeIn(sheet, 0, 0, lines.length, width).setValues(lines);
  }
  for (const [place, formula] of Object.entries(formulas)) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    rangeIn(sheet, row, column, 1, 1).setFormulas([[enteredFormula(formula)]]);
  }
}

/** Google shows a new sheet at once; the user stays where they are. */
function add(book: Spreadsheet, sheets: readonly ContractSheet[]): void {
  const active = book.getActiveSheet();
  for (const one of sheets) {
    const sheet = book.insertSheet(checked(one.name), book.getSheets().length);
    fill(sheet, one);
    book.setActiveSheet(active);
    if (one.hidden === true) sheet.hideSheet();
  }
}

function remove(book: Spreadsheet, ids: readonly SheetId[]): void {
  const sheets = ids.flatMap((id) => sheetById(book, id) ?? []);
  for (const sheet of sheets) checked(sheet.getName());
  for (const sheet of sheets) book.deleteSheet(sheet);
}

function change(book: Spreadsheet, call: ScratchCall): void {
  switch (call.kind) {
    case 'add':
      return add(book, call.sheets);
    case 'edit':
      rangeIn(sheetNamed(book, call.sheet), call.row, call.column, 1, 1).setValues([
        [enteredValue(call.value)],
      ]);
      return;
    case 'rename':
      sheetNamed(book, call.sheet).setName(checked(call.name));
      return;
    case 'remove':
      return remove(book, call.sheets);
  }
}

/** Success once the change is made; `error.workbookBusy` without the lock. Throws where a sheet is gone or not the self-test's own. */
export function changeScratchSheets(call: ScratchCall): Result<null> {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(patienceMs)) return fail(domainError('value', 'error.workbookBusy'));
  try {
    change(SpreadsheetApp.getActiveSpreadsheet(), call);
    SpreadsheetApp.flush();
    return ok(null);
  } finally {
    lock.releaseLock();
  }
}
