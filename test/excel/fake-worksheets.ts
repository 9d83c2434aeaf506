// FakeWorksheets: the worksheets of the fake Excel, and the event of the selection.
import { figuresOf } from '../hosts/area';
import type { FakeBook } from '../hosts/fake-book';
import type { FakeSheet } from '../hosts/fake-sheet';
import { OfficeError, type FakeContext } from './fake-context';
import { FakeObject } from './fake-object';
import { FakeCharts } from './fake-charts';
import { FakeRange } from './fake-range';
import { settable } from './settable';

function checkName(name: string): string {
  if (name.length === 0 || name.length > 31 || /[\\/?*[\]:]/.test(name))
    throw new OfficeError('InvalidArgument', name);
  return name;
}

/** The tables of a sheet, of which the adapter wants to know where they stand. */
class FakeTables {
  #items: { getRange: () => FakeRange }[] | undefined;

  constructor(
    private readonly context: FakeContext,
    private readonly find: () => FakeSheet | null,
  ) {}

  load(names: string): this {
    if (names !== 'items/id') throw new OfficeError('InvalidArgument', names);
    this.context.enqueue(() => {
      const sheet = this.find();
      this.#items = (sheet?.tables ?? []).map((area) => {
        return {
          getRange: () => new FakeRange(this.context, () => (sheet === null ? null : { sheet, ...area })),
        };
      });
    });
    return this;
  }

  get items() {
    if (this.#items === undefined) throw new OfficeError('PropertyNotLoaded', 'items');
    return this.#items;
  }
}

export class FakeWorksheet extends FakeObject<FakeSheet> {
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
      {
        name: (sheet, name) => book.rename(sheet, checkName(String(name))),
        visibility: (sheet, value) => (sheet.hidden = value === 'Hidden'),
      },
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

  get tables() {
    this.#tables ??= new FakeTables(this.context, () => this.current());
    return this.#tables;
  }
  #tables: FakeTables | undefined;

  get charts() {
    this.#charts ??= new FakeCharts(this.context, () => this.current());
    return this.#charts;
  }
  #charts: FakeCharts | undefined;

  get pageLayout() {
    const setPrintArea = (range: FakeRange) =>
      this.act((sheet) => (sheet.page['area'] = figuresOf(range.current()!)));
    return settable(
      (step, payload) => this.act(step, payload),
      { orientation: () => true, zoom: () => true },
      (name, value) => (this.current()!.page[name] = value),
      { setPrintArea },
    );
  }

  activate(): void {
    this.act((sheet) => (this.book.activeSheet = sheet));
  }

  delete(): void {
    this.act((sheet) => this.book.remove(sheet));
  }
}

export type SelectionHandler = (event: { worksheetId: string; address: string }) => Promise<void>;

export class FakeWorksheets {
  #items: FakeWorksheet[] | undefined;

  constructor(
    private readonly context: FakeContext,
    private readonly book: FakeBook,
    private readonly handlers: Set<SelectionHandler>,
  ) {}

  readonly onSelectionChanged = {
    add: (handler: SelectionHandler) => {
      this.context.enqueue(() => this.handlers.add(handler));
      const remove = () => this.context.enqueue(() => this.handlers.delete(handler));
      return { context: this.context, remove };
    },
  };

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
