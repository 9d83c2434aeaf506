// FakeExcel: the part of Excel's object model that the adapter uses, over sheets in memory. `install` makes it the global Excel and Office.
import { FakeBook } from '../hosts/fake-book';
import type { FakeSheet } from '../hosts/fake-sheet';
import { FakeContext, OfficeError, type Traffic } from './fake-context';
import { FakeObject } from './fake-object';
import { FakeRange } from './fake-range';

function checkName(name: string): string {
  if (name.length === 0 || name.length > 31 || /[\\/?*[\]:]/.test(name))
    throw new OfficeError('InvalidArgument', name);
  return name;
}

class FakeWorksheet extends FakeObject<FakeSheet> {
  constructor(
    context: FakeContext,
    private readonly book: FakeBook,
    private readonly find: () => FakeSheet | null,
    mayBeNull = false,
  ) {
    super(
      context,
      find,
      {
        id: (sheet) => sheet.id,
        name: (sheet) => sheet.name,
        visibility: (sheet) => (sheet.hidden ? 'Hidden' : 'Visible'),
      },
      {},
      mayBeNull,
    );
  }

  readonly freezePanes = {
    freezeRows: (rows: number) => this.act((sheet) => (sheet.frozenRows = rows)),
  };

  get protection() {
    this.#protection ??= new FakeObject<FakeSheet>(this.context, this.find, {
      protected: (sheet) => sheet.isProtected,
    });
    return this.#protection;
  }
  #protection: FakeObject<FakeSheet> | undefined;

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): FakeRange {
    if (row < 0 || column < 0 || rows < 1 || columns < 1)
      throw new OfficeError('InvalidArgument', 'no such range');
    return new FakeRange(this.context, () => {
      const sheet = this.current();
      return sheet === null ? null : { sheet, row, column, rows, columns };
    });
  }

  getUsedRangeOrNullObject(): FakeRange {
    return new FakeRange(
      this.context,
      () => {
        const sheet = this.current();
        const used = sheet?.used();
        return sheet === null || used === undefined || used.rows === 0
          ? null
          : { sheet, row: 0, column: 0, ...used };
      },
      true,
    );
  }

  activate(): void {
    this.act((sheet) => (this.book.activeSheet = sheet));
  }

  delete(): void {
    this.act((sheet) => this.book.remove(sheet));
  }
}

class FakeWorksheets {
  #items: FakeWorksheet[] | undefined;

  constructor(
    private readonly context: FakeContext,
    private readonly book: FakeBook,
  ) {}

  load(names: string): this {
    const wanted = names.split(',').map((name) => name.trim());
    if (wanted.some((name) => !name.startsWith('items/'))) throw new OfficeError('InvalidArgument', names);
    this.context.enqueue(() => {
      this.#items = this.book.sheets.map((sheet) => {
        const item = new FakeWorksheet(this.context, this.book, () => this.book.find(sheet.id) ?? null);
        return item.load(wanted.map((name) => name.slice(6)));
      });
    });
    return this;
  }

  get items(): readonly FakeWorksheet[] {
    if (this.#items === undefined) throw new OfficeError('PropertyNotLoaded', 'items');
    return this.#items;
  }

  getItem(key: string): FakeWorksheet {
    return new FakeWorksheet(this.context, this.book, () => this.book.find(key) ?? null);
  }

  getItemOrNullObject(key: string): FakeWorksheet {
    return new FakeWorksheet(this.context, this.book, () => this.book.find(key) ?? null, true);
  }

  add(name: string): FakeWorksheet {
    this.context.enqueue(() => this.book.add(checkName(name)), name);
    return this.getItem(name);
  }
}

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
      workbook: { worksheets: new FakeWorksheets(context, book), getActiveCell: activeCell, application },
      application,
    };
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
      Excel: { run: (work: (context: unknown) => Promise<unknown>) => this.run(work) },
      Office: { context: { displayLanguage, requirements: { isSetSupported: () => true } } },
    });
    return this;
  }
}
