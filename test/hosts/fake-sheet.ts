// FakeSheet: the cells of one sheet of a fake host: entering, moving rows, formulas that spill. Rows and columns are zero-based.
import type { CellValue } from '../../shared/model/cell';
import { meets, type Area, type AreaFigures } from './area';
import { blankCell, enteredCell, type Cell } from './entered-cell';

/** A chart of Excel, for tests to look at. */
export interface FakeChartLook {
  readonly id: string;
  readonly type: string;
  name: string;
  source: AreaFigures;
  readonly series: Readonly<Record<string, unknown>>[];
  at: AreaFigures;
  readonly options: Record<string, unknown>;
}

/** A conditional format of Excel, for tests to look at. */
export interface FakeWordLook {
  area: AreaFigures;
  rule: string;
  fill: string;
  font: string;
}

export type Evaluate = (formula: string, sheet: FakeSheet) => CellValue[][];

const isBlank = ({ value, formula } = blankCell): boolean => value === null && formula === null;

export class FakeSheet {
  hidden = false;
  isProtected = false;
  frozenRows = 0;
  /** Areas that are tables, where nothing may spill. */
  readonly tables: Area[] = [];
  readonly charts: FakeChartLook[] = [];
  readonly page: Record<string, unknown> = {};
  looks: FakeWordLook[] = [];
  private rows: Cell[][] = [];
  private spills = new Map<string, CellValue>();
  private spillAreas: (Area & { readonly anchor: string })[] = [];

  constructor(
    readonly id: string,
    public name: string,
    /** What a formula shows whose result finds no room. */
    private readonly blockedSpill: '#SPILL!' | '#REF!',
  ) {}

  cell(row: number, column: number): Cell {
    return this.rows[row]?.[column] ?? blankCell;
  }

  valueAt(row: number, column: number): CellValue {
    return this.spills.get(`${row},${column}`) ?? this.cell(row, column).value;
  }

  isSpilled(row: number, column: number): boolean {
    return this.spills.has(`${row},${column}`);
  }

  spillFrom(row: number, column: number): Area | undefined {
    return this.spillAreas.find(({ anchor }) => anchor === `${row},${column}`);
  }

  /** As if it were typed. */
  enter(row: number, column: number, input: unknown): void {
    this.put(row, column, enteredCell(input, this.cell(row, column)));
  }

  enterRows(rows: readonly (readonly unknown[])[]): void {
    rows.forEach((line, row) => line.forEach((input, column) => this.enter(row, column, input)));
  }

  /** A value just as the sheet keeps it, whatever typing it would make. */
  store(row: number, column: number, value: CellValue): void {
    this.put(row, column, { ...blankCell, value });
  }

  storeRows(rows: readonly (readonly CellValue[])[]): void {
    rows.forEach((line, row) => line.forEach((value, column) => this.store(row, column, value)));
  }

  put(row: number, column: number, cell: Cell): void {
    while (this.rows.length <= row) this.rows.push([]);
    const line = this.rows[row] as Cell[];
    while (line.length < column) line.push(blankCell);
    line[column] = cell;
  }

  format(row: number, column: number, format: string): void {
    this.put(row, column, { ...this.cell(row, column), format });
  }

  insertRows(row: number, count: number): void {
    while (this.rows.length < row) this.rows.push([]);
    this.rows.splice(row, 0, ...Array.from({ length: count }, () => []));
  }

  removeRows(row: number, count: number): void {
    this.rows.splice(row, count);
  }

  used(): { readonly rows: number; readonly columns: number } {
    let rows = 0;
    let columns = 0;
    this.rows.forEach((line, row) => {
      let filled = line.length;
      while (filled > 0 && isBlank(line[filled - 1])) filled--;
      if (filled > 0) rows = row + 1;
      columns = Math.max(columns, filled);
    });
    for (const area of this.spillAreas) {
      rows = Math.max(rows, area.row + area.rows);
      columns = Math.max(columns, area.column + area.columns);
    }
    return { rows, columns };
  }

  calculate(evaluate: Evaluate): void {
    this.spills = new Map();
    this.spillAreas = [];
    this.rows.forEach((line, row) =>
      line.forEach((cell, column) => {
        if (cell.formula !== null) this.spill(row, column, cell, evaluate(cell.formula, this));
      }),
    );
  }

  private spill(row: number, column: number, cell: Cell, result: CellValue[][]): void {
    const area: Area = { row, column, rows: result.length, columns: result[0]?.length ?? 1 };
    const isBlocked = result.some((line, r) =>
      line.some(
        (_, c) => r + c > 0 && (this.cell(row + r, column + c).value !== null || this.isInTable(area)),
      ),
    );
    this.put(row, column, { ...cell, value: isBlocked ? this.blockedSpill : (result[0]?.[0] ?? null) });
    if (isBlocked || area.rows * area.columns === 1) return;
    this.spillAreas.push({ ...area, anchor: `${row},${column}` });
    result.forEach((line, r) =>
      line.forEach((value, c) => r + c > 0 && this.spills.set(`${row + r},${column + c}`, value)),
    );
  }

  isInTable({ row, column }: Pick<Area, 'row' | 'column'>): boolean {
    return this.tables.some((table) => meets(table, { row, column, rows: 1, columns: 1 }));
  }
}
