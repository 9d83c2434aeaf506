// FakeGoogleRange: a rectangle of a fake sheet, one-based as Google has it. Reading and writing count as calls to Google's services.
import type { CellValue } from '../../shared/model/cell';
import { cellName } from '../../shared/model/cell-name';
import { isDayFormat } from '../../shared/workbook/is-day-format';
import { gridOver, type Area } from '../hosts/area';
import { msOfSerial, serialOfMs } from '../hosts/day-serial';
import { blankCell } from '../hosts/entered-cell';
import type { FakeSheet } from '../hosts/fake-sheet';
import type { RangedSheet } from './fake-services';

/** A day as Google gives it: a moment in the spreadsheet's time zone, here one that is two hours ahead of Greenwich. */
export const fakeTimeZone = 'Etc/GMT-2';
const aheadMs = 2 * 3_600_000;

function shown(value: CellValue, format: string): unknown {
  if (typeof value === 'number' && isDayFormat(format)) return new Date(msOfSerial(value) - aheadMs);
  return value ?? '';
}

export class FakeGoogleRange {
  private readonly cells: FakeSheet;

  constructor(
    readonly sheet: RangedSheet,
    private readonly row: number,
    private readonly column: number,
    private readonly rows: number,
    private readonly columns: number,
  ) {
    this.cells = sheet.cells;
    if (row < 1 || column < 1 || rows < 1 || columns < 1)
      throw new Error('The coordinates of the range are outside the sheet.');
    if (row + rows - 1 > sheet.maxRows || column + columns - 1 > sheet.maxColumns)
      throw new Error('The coordinates or dimensions of the range are invalid.');
  }

  /** Where it lies, zero-based. */
  get area(): Area {
    return { row: this.row - 1, column: this.column - 1, rows: this.rows, columns: this.columns };
  }

  getLastColumn = () => this.column + this.columns - 1;

  private grid<T>(cell: (row: number, column: number) => T): T[][] {
    this.sheet.app.count('read');
    this.sheet.app.countCells(this.rows * this.columns);
    return gridOver(this.area, cell);
  }

  /** All at once, and only as a grid of this very shape. */
  private write(
    lines: readonly (readonly unknown[])[],
    put: (row: number, column: number, value: unknown) => void,
  ): this {
    this.sheet.app.count('write');
    this.sheet.checkEditable(this.area);
    if (lines.length !== this.rows || lines.some((line) => line.length !== this.columns))
      throw new Error('The number of rows or columns in the data does not match those of the range.');
    lines.forEach((line, r) => line.forEach((value, c) => put(this.row - 1 + r, this.column - 1 + c, value)));
    return this;
  }

  private look(change: (row: number, column: number) => void = () => undefined): this {
    this.sheet.app.count('write');
    this.sheet.checkEditable(this.area);
    gridOver(this.area, change);
    return this;
  }

  getValues(): unknown[][] {
    return this.grid((row, column) =>
      shown(this.cells.valueAt(row, column), this.cells.cell(row, column).format),
    );
  }

  getDisplayValue(): string {
    return String(this.grid((row, column) => this.cells.valueAt(row, column) ?? '')[0]?.[0]);
  }

  getFormulas(): string[][] {
    return this.grid((row, column) =>
      this.sheet.app.givenFormula(this.cells.cell(row, column).formula ?? ''),
    );
  }

  setValues(lines: unknown[][]): this {
    return this.write(lines, (row, column, value) => {
      const day = Object.prototype.toString.call(value) === '[object Date]';
      this.cells.enter(row, column, day ? serialOfMs((value as Date).getTime() + aheadMs) : value);
    });
  }

  setFormulas(lines: string[][]): this {
    return this.write(lines, (row, column, value) =>
      this.cells.enter(row, column, this.sheet.app.readFormula(String(value))),
    );
  }

  setNumberFormat(format: string): this {
    return this.look((row, column) => this.cells.format(row, column, format));
  }

  setHorizontalAlignment(align: string): this {
    if (!['left', 'center', 'right'].includes(align)) throw new Error(`Invalid argument: ${align}`);
    return this.look();
  }

  setFontWeight(weight: string): this {
    if (!['bold', 'normal'].includes(weight)) throw new Error(`Invalid argument: ${weight}`);
    return this.look();
  }

  setBackground(): this {
    return this.look();
  }

  setBorder(...sides: unknown[]): this {
    if (sides.length !== 8) throw new Error('Invalid argument: borders');
    return this.look();
  }

  setDataValidation(): this {
    return this.look();
  }

  clearDataValidations(): this {
    return this.look();
  }

  clearContent(): this {
    return this.look((row, column) => this.cells.enter(row, column, ''));
  }

  clear(): this {
    return this.look((row, column) => this.cells.put(row, column, blankCell));
  }

  activate(): this {
    this.sheet.app.activate(this.cells, this.row - 1, this.column - 1);
    return this;
  }

  getA1Notation(): string {
    const first = cellName(this.row - 1, this.column - 1);
    const last = cellName(this.row + this.rows - 2, this.column + this.columns - 2);
    return first === last ? first : `${first}:${last}`;
  }

  getSheet = () => this.sheet;
  getRow = () => this.row;
  getColumn = () => this.column;
  getNumRows = () => this.rows;
  getNumColumns = () => this.columns;
}
