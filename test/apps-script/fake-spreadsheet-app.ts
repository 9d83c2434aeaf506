// FakeSpreadsheetApp: the services of Google that the adapter uses, over sheets in memory. Calls are counted, writing needs the document's lock, and
// formulas are read as the spreadsheet's locale reads them.
import { FakeBook } from '../hosts/fake-book';
import type { FakeSheet } from '../hosts/fake-sheet';
import { chartGlobals } from './fake-google-chart';
import { newConditionalFormatRule } from './fake-conditional-format';
import { FakeGoogleSheet } from './fake-google-sheet';
import { fakeTimeZone } from './fake-google-range';
import { FakeHtmlService } from './fake-html-service';
import type { FakeServices } from './fake-services';

/** One call from the sidebar, and the cells read in it: twice, for values and for formulas. */
export interface Execution {
  readonly name: string;
  cellsRead: number;
}

export class FakeSpreadsheetApp implements FakeServices {
  readonly book = new FakeBook({ separator: ';', maxRows: 1_000 }, '#REF!', (number) =>
    String(number * 1_111),
  );
  readonly calls = { read: 0, write: 0 };
  readonly executions: Execution[] = [];
  readonly html = new FakeHtmlService();
  /** Called when the sidebar's call arrives; throws where a test wants it to be lost. */
  onExecution: (execution: Execution) => void = () => undefined;
  private readonly views = new Map<FakeSheet, FakeGoogleSheet>();
  isLocked = false;
  isTaken = false;
  /** Called before every call; throws where a test wants Google to fail. */
  fail: (kind: 'read' | 'write') => void = () => undefined;

  constructor(
    readonly locale: string = 'en_US',
    private readonly userLocale: string = 'en',
  ) {}

  count(kind: 'read' | 'write'): void {
    this.fail(kind);
    if (kind === 'write' && !this.isLocked) throw new Error('written without the lock');
    if (kind === 'read' && this.calls.write > 0) this.book.calculate();
    this.calls[kind]++;
  }

  /** Google counts empty cells too. */
  checkSize(added: number): void {
    const sizes = this.book.sheets.map((sheet) => this.view(sheet));
    const cells = sizes.reduce((sum, { maxRows, maxColumns }) => sum + maxRows * maxColumns, added);
    if (cells > 10_000_000)
      throw new Error('This action would increase the number of cells above the limit of 10000000 cells.');
  }

  begin(name: string): Execution {
    const execution = { name, cellsRead: 0 };
    this.executions.push(execution);
    return execution;
  }

  countCells(cells: number): void {
    const now = this.executions[this.executions.length - 1];
    if (now !== undefined) now.cellsRead += cells;
  }

  get hasDecimalComma(): boolean {
    return this.locale.startsWith('pl');
  }

  /** As Google gives a formula: in the notation of the locale. */
  givenFormula(formula: string): string {
    return this.hasDecimalComma ? formula : formula.replace(/;/g, ',');
  }

  /** As Google reads one: semicolons everywhere, commas only where they are no decimal sign, points only where they are one. */
  readFormula(formula: string): string {
    const outside = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '');
    if (this.hasDecimalComma && /[,.]/.test(outside)) throw new Error(`Formula parse error: ${formula}`);
    return formula;
  }

  view(sheet: FakeSheet): FakeGoogleSheet {
    let view = this.views.get(sheet);
    if (view === undefined) this.views.set(sheet, (view = new FakeGoogleSheet(this, sheet)));
    return view;
  }

  activate(sheet: FakeSheet, row: number, column: number): void {
    this.book.activeSheet = sheet;
    this.book.activeCell = { row, column };
  }

  private spreadsheet() {
    const { book } = this;
    const active = () => this.view(book.activeSheet as FakeSheet);
    return {
      getSheets: () => book.sheets.map((sheet) => this.view(sheet)),
      getSheetByName: (name: string) => {
        const sheet = book.sheets.find((one) => one.name === name);
        return sheet === undefined ? null : this.view(sheet);
      },
      getActiveSheet: active,
      setActiveSheet: (sheet: FakeGoogleSheet) => (book.activeSheet = sheet.cells),
      getCurrentCell: () => active().getRange(book.activeCell.row + 1, book.activeCell.column + 1),
      getSpreadsheetLocale: () => this.locale,
      getSpreadsheetTimeZone: () => fakeTimeZone,
      insertSheet: (name: string, place: number) => {
        this.count('write');
        this.checkSize(26 * 1_000);
        book.activeSheet = book.add(name, place);
        return this.view(book.activeSheet);
      },
      deleteSheet: (sheet: FakeGoogleSheet) => {
        this.count('write');
        book.remove(sheet.cells);
      },
    };
  }

  private validation() {
    const builder = {
      requireValueInList: (values: unknown) => {
        if (!Array.isArray(values) || values.length > 500) throw new Error('Invalid argument: values');
        return builder;
      },
      setAllowInvalid: () => builder,
      build: () => ({}),
    };
    return builder;
  }

  private lock() {
    return {
      tryLock: () => (this.isLocked = !this.isTaken),
      releaseLock: () => (this.isLocked = false),
    };
  }

  /** What Apps Script has as globals; nothing else does the adapter get. */
  globals(): Record<string, unknown> {
    const spreadsheet = this.spreadsheet();
    const { HtmlService, ui } = this.html.globals();
    return {
      SpreadsheetApp: {
        getActiveSpreadsheet: () => spreadsheet,
        getUi: () => ui,
        newDataValidation: () => this.validation(),
        newConditionalFormatRule,
        flush: () => this.book.calculate(),
        ProtectionType: { SHEET: 'SHEET', RANGE: 'RANGE' },
        SheetType: { GRID: 'GRID' },
        BorderStyle: { SOLID: 'SOLID' },
      },
      HtmlService,
      Charts: chartGlobals,
      LockService: { getDocumentLock: () => this.lock() },
      Session: { getActiveUserLocale: () => this.userLocale },
    };
  }
}
