// FakeExcel: the part of Excel's object model that the adapter uses, over sheets in memory. `install` makes it the global Excel and Office.
import { cellName } from '../../shared/model/cell-name';
import { FakeBook } from '../hosts/fake-book';
import type { FakeSheet } from '../hosts/fake-sheet';
import { FakeContext, type Traffic } from './fake-context';
import { FakeObject } from './fake-object';
import { FakeRange } from './fake-range';
import { FakeWorksheet, FakeWorksheets, type SelectionHandler } from './fake-worksheets';

type Work = (context: unknown) => Promise<unknown>;

export class FakeExcel {
  readonly book = new FakeBook(
    { separator: ',', maxRows: 1_000 },
    '#SPILL!',
    (number) => `{0000-${String(number)}}`,
  );
  readonly traffic: Traffic = { syncs: 0, largestRequest: 0, largestAnswer: 0 };
  /** Called before every step; throws where a test wants Excel to fail. */
  fail: () => void = () => undefined;
  decimalSeparator = '.';
  readonly selectionHandlers = new Set<SelectionHandler>();

  private contextObjects(context: FakeContext) {
    const { book } = this;
    const numberFormat = () =>
      new FakeObject(context, () => this, { numberDecimalSeparator: (excel) => excel.decimalSeparator });
    let culture: ReturnType<typeof numberFormat> | undefined;
    const activeCell = () => {
      const cell = new FakeRange(context, () =>
        book.activeSheet === undefined
          ? null
          : { sheet: book.activeSheet, ...book.activeCell, rows: 1, columns: 1 },
      );
      return Object.assign(cell, {
        worksheet: new FakeWorksheet(context, book, () => book.activeSheet ?? null),
      });
    };
    const application = {
      cultureInfo: { get numberFormat() { return (culture ??= numberFormat()); } },
      suspendApiCalculationUntilNextSync: () => context.enqueue(() => undefined),
    }; // prettier-ignore
    return {
      workbook: {
        worksheets: new FakeWorksheets(context, book, this.selectionHandlers),
        getActiveCell: activeCell,
        application,
      },
      application,
    };
  }

  /** The user goes to a cell. */
  select(sheet: FakeSheet, row: number, column: number): void {
    this.book.activeSheet = sheet;
    this.book.activeCell = { row, column };
    for (const handler of this.selectionHandlers)
      void handler({ worksheetId: sheet.id, address: cellName(row, column) });
  }

  /** Goes on in the context of an object that outlives its batch, such as an event handler. */
  async runIn(context: FakeContext, work: (context: unknown) => Promise<unknown>): Promise<void> {
    context.isDead = false;
    try {
      await work(context);
      await context.sync();
    } finally {
      context.isDead = true;
    }
  }

  async run<T>(work: (context: unknown) => Promise<T>): Promise<T> {
    const context = new FakeContext(
      this.traffic,
      () => this.fail(),
      () => this.book.calculate(),
    );
    Object.assign(context, this.contextObjects(context));
    try {
      const result = await work(context);
      await context.sync();
      return result;
    } finally {
      context.isDead = true;
    }
  }

  install(displayLanguage = 'en-US'): this {
    Object.assign(globalThis, {
      Excel: {
        run: (first: FakeContext | Work, second?: Work) =>
          typeof first === 'function' ? this.run(first) : this.runIn(first, second as Work),
      },
      Office: {
        context: {
          displayLanguage,
          contentLanguage: displayLanguage,
          diagnostics: { host: 'Excel', platform: 'PC', version: '16.0.0.0' },
          requirements: { isSetSupported: () => true },
        },
      },
    });
    return this;
  }
}
