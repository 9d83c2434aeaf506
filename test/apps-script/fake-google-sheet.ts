// FakeGoogleSheet: one sheet of the fake spreadsheet: a grid of a certain size, outside of which nothing can be reached.
import { holds, meets, type Area } from '../hosts/area';
import type { FakeSheet } from '../hosts/fake-sheet';
import { FakeChartBuilder, type FakeGoogleChart } from './fake-google-chart';
import type { FakeConditionalRule } from './fake-conditional-format';
import { FakeGoogleRange } from './fake-google-range';
import type { FakeServices, RangedSheet } from './fake-services';

export interface ProtectedArea extends Area {
  readonly description?: string;
  /** Everybody may edit there, and is asked first. */
  readonly isWarning?: boolean;
}

export class FakeGoogleSheet implements RangedSheet {
  maxRows = 1_000;
  maxColumns = 26;
  /** Ranges this user may not edit, or is only warned of. */
  readonly closed: ProtectedArea[] = [];
  /** The sheet as a whole, but for the ranges that are open. */
  isClosed = false;
  readonly open: Area[] = [];
  /** Zero-based rows that a filter hides: from people alone, reading and writing reach them as any other. */
  filtered: number[] = [];
  charts: FakeGoogleChart[] = [];
  rules: readonly FakeConditionalRule[] = [];

  constructor(
    readonly app: FakeServices,
    readonly cells: FakeSheet,
  ) {
    const { rows, columns } = cells.used();
    this.maxRows = Math.max(this.maxRows, rows);
    this.maxColumns = Math.max(this.maxColumns, columns);
  }

  checkEditable(area: Area): void {
    const isOpen = !this.isClosed || this.open.some((one) => holds(one, area));
    if (!isOpen || this.closed.some((one) => one.isWarning !== true && meets(one, area)))
      throw new Error('You are trying to edit a protected cell or object.');
  }

  getSheetId = () => Number(this.cells.id);
  getName = () => this.cells.name;
  setName(name: string): this {
    this.app.count('write');
    this.app.book.rename(this.cells, name);
    return this;
  }

  hideSheet(): this {
    this.app.count('write');
    if (this.app.book.sheets.every((sheet) => sheet.hidden || sheet === this.cells))
      throw new Error('You can’t hide all the sheets in a document.');
    this.cells.hidden = true;
    return this;
  }

  isSheetHidden = () => this.cells.hidden;
  getType = () => 'GRID';
  getMaxRows = () => this.maxRows;
  getMaxColumns = () => this.maxColumns;

  private used() {
    this.app.count('read');
    return this.cells.used();
  }

  getLastRow = () => this.used().rows;
  getLastColumn = () => this.used().columns;
  getRange = (row: number, column: number, rows = 1, columns = 1) =>
    new FakeGoogleRange(this, row, column, rows, columns);

  insertRowsAfter(row: number, count: number): void {
    this.insertRowsBefore(row + 1, count);
  }

  insertRowsBefore(row: number, count: number): void {
    if (row < 1 || row > this.maxRows + 1) throw new Error('Those rows are out of bounds.');
    this.app.count('write');
    this.checkEditable({ row: row - 1, column: 0, rows: 1, columns: this.maxColumns });
    this.app.checkSize(count * this.maxColumns);
    this.maxRows += count;
    this.cells.insertRows(row - 1, count);
    this.filtered = this.filtered.map((one) => (one < row - 1 ? one : one + count));
  }

  insertColumnsAfter(column: number, count: number): void {
    if (column !== this.maxColumns) throw new Error('The fake inserts columns at the end only.');
    this.app.count('write');
    this.app.checkSize(count * this.maxRows);
    this.maxColumns += count;
  }

  deleteRows(row: number, count: number): void {
    if (row < 1 || row + count - 1 > this.maxRows) throw new Error('Those rows are out of bounds.');
    if (count >= this.maxRows) throw new Error('You can’t delete all the rows on the sheet.');
    this.app.count('write');
    this.checkEditable({ row: row - 1, column: 0, rows: count, columns: this.maxColumns });
    this.maxRows -= count;
    this.cells.removeRows(row - 1, count);
    this.filtered = this.filtered
      .filter((one) => one < row - 1 || one >= row - 1 + count)
      .map((one) => (one < row - 1 ? one : one - count));
  }

  setFrozenRows(rows: number): void {
    this.app.count('write');
    this.cells.frozenRows = rows;
  }

  setColumnWidth(column: number, pixels: number): this {
    if (column < 1 || column > this.maxColumns || !(pixels > 0)) throw new Error('Invalid argument');
    this.app.count('write');
    return this;
  }

  private sizeOf(line: number, lines: number, pixels: number): number {
    if (line < 1 || line > lines) throw new Error('Those cells are out of bounds.');
    this.app.count('read');
    return pixels;
  }

  getColumnWidth = (column: number) => this.sizeOf(column, this.maxColumns, 100);
  getRowHeight = (row: number) => this.sizeOf(row, this.maxRows, 21);

  newChart = () => new FakeChartBuilder();

  getCharts(): FakeGoogleChart[] {
    this.app.count('read');
    return [...this.charts];
  }

  insertChart(chart: FakeGoogleChart): void {
    this.app.count('write');
    this.checkOpen();
    const [row, column] = chart.look.at;
    if (row >= this.maxRows || column >= this.maxColumns) throw new Error('Chart position is invalid.');
    this.charts.push(chart);
  }

  removeChart(chart: FakeGoogleChart): void {
    this.app.count('write');
    this.checkOpen();
    if (!this.charts.includes(chart)) throw new Error('Embedded chart does not exist.');
    this.charts = this.charts.filter((one) => one !== chart);
  }

  getConditionalFormatRules(): FakeConditionalRule[] {
    this.app.count('read');
    return [...this.rules];
  }

  setConditionalFormatRules(rules: readonly FakeConditionalRule[]): void {
    this.app.count('write');
    this.checkOpen();
    this.rules = [...rules];
  }

  private checkOpen(): void {
    if (this.isClosed) throw new Error('You are trying to edit a protected cell or object.');
  }

  getProtections(type: string) {
    const range = ({ row, column, rows, columns }: Area) => this.getRange(row + 1, column + 1, rows, columns);
    const protection = (isWarning: boolean, description: string) => ({
      canEdit: () => isWarning,
      isWarningOnly: () => isWarning,
      getDescription: () => description,
      getEditors: () => {
        throw new Error('You do not have permission to perform that action.');
      },
    });
    if (type === 'SHEET') {
      const whole = { ...protection(false, ''), getUnprotectedRanges: () => this.open.map(range) };
      return this.isClosed ? [whole] : [];
    }
    return this.closed.map(({ isWarning = false, description = '', ...area }) => ({
      ...protection(isWarning, description),
      getRange: () => range(area),
    }));
  }
}
