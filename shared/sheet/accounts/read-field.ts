// Reading one column of the account sheet: numbers, days, yes/no, classes and texts, with every cell that cannot be read.
import { serialToDay } from '../../model/day';
import type { ColumnData } from '../../workbook/port';
import type { AccountField } from '../mapping/account-field';
import { cellName } from '../../model/cell-name';
import type { CellProblem } from './cell-problem';
import { readClassText } from '../words/class-text';
import { readDayText, settleDayOrder, settledDay, type DayReading } from '../words/day-text';
import { readNumberText, settledValue, type DecimalSign, type NumberReading } from '../words/number-text';
import { yesNo } from '../../model/yes-no';
import { readYesNoText } from '../words/yes-no-text';

/** The cells of a field in the rows that are accounts (zero-based sheet rows), and the list that problems are added to. */
export interface FieldCells {
  readonly field: AccountField;
  readonly column: ColumnData;
  readonly columnIndex: number;
  readonly rows: Int32Array;
  readonly problems: CellProblem[];
}

type Cell = number | string | boolean | null;

const cellAt = ({ column }: FieldCells, row: number): Cell => column.values[row] ?? null;
const isBlank = (cell: Cell): boolean => cell === null || (typeof cell === 'string' && cell.trim() === '');

function addProblem(
  cells: FieldCells,
  row: number,
  code: CellProblem['code'],
  params: CellProblem['params'] = {},
): void {
  const { field, columnIndex, problems } = cells;
  const text = String(cellAt(cells, row) ?? '').slice(0, 60);
  problems.push({
    field,
    row,
    column: columnIndex,
    cell: cellName(row, columnIndex),
    text,
    code,
    params: { ...params, text },
  });
}

/** The numbers of a field, one per account row. */
export interface NumberCells {
  /** NaN where blank or not readable. */
  readonly values: Float64Array;
  /** How many were stored as text. */
  readonly texts: number;
}

interface PlacedReading {
  readonly i: number;
  readonly row: number;
  readonly reading: NumberReading;
}

/** Numbers; those stored as text by the evidence of the whole column, or as the user said (`known`). */
export function readNumberCells(cells: FieldCells, known?: DecimalSign): NumberCells {
  const { rows, column } = cells;
  const values = new Float64Array(rows.length).fill(NaN);
  const texts: PlacedReading[] = [];
  const errors = new Set(column.errors);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const cell = column.values[row] ?? null;
    if (typeof cell === 'number') values[i] = cell;
    else if (errors.has(row)) addProblem(cells, row, 'cell.error');
    else if (!isBlank(cell)) {
      const reading = typeof cell === 'string' ? readNumberText(cell) : undefined;
      if (reading === undefined) addProblem(cells, row, 'cell.notANumber');
      else texts.push({ i, row, reading });
    }
  }
  settleNumbers(cells, texts, values, known);
  return { values, texts: texts.length };
}

function settleNumbers(
  cells: FieldCells,
  texts: readonly PlacedReading[],
  values: Float64Array,
  known?: DecimalSign,
): void {
  const signs = new Set(
    texts.flatMap(({ reading }) => (reading.kind === 'decided' ? [reading.decimal] : [])),
  );
  const decimal = known ?? (signs.size === 1 ? [...signs][0] : undefined);
  const rarer = signs.size === 2 ? rarerSign(texts) : undefined;
  for (const { i, row, reading } of texts) {
    const against =
      reading.kind === 'decided' &&
      (known !== undefined ? reading.decimal !== known : reading.decimal === rarer);
    if (against) addProblem(cells, row, 'cell.otherDecimalSign');
    else if (reading.kind === 'ambiguous' && decimal === undefined) {
      const { point, comma } = reading;
      addProblem(cells, row, 'cell.ambiguousNumber', {
        small: Math.min(point, comma),
        large: Math.max(point, comma),
      });
    } else values[i] = settledValue(reading, decimal);
  }
}

/** Of two signs in one column the rarer one marks the cells to correct. */
function rarerSign(texts: readonly PlacedReading[]): DecimalSign {
  const points = texts.filter(({ reading }) => reading.kind === 'decided' && reading.decimal === '.').length;
  const commas = texts.filter(({ reading }) => reading.kind === 'decided' && reading.decimal === ',').length;
  return points <= commas ? '.' : ',';
}

/** ISO days, '' where blank or not readable. */
export function readDayCells(cells: FieldCells): string[] {
  const { rows, column } = cells;
  const days = new Array<string>(rows.length).fill('');
  const texts: { readonly i: number; readonly row: number; readonly reading: DayReading }[] = [];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const cell = column.values[row] ?? null;
    if (isBlank(cell)) continue;
    const day = typeof cell === 'number' ? serialToDay(cell) : undefined;
    const reading = typeof cell === 'string' ? readDayText(cell) : undefined;
    if (day !== undefined) days[i] = day;
    else if (reading !== undefined) texts.push({ i, row, reading });
    else addProblem(cells, row, 'cell.notADay');
  }
  const order = settleDayOrder(texts.map(({ reading }) => reading));
  for (const { i, row, reading } of texts) {
    const day = settledDay(reading, order === 'contradiction' ? undefined : order);
    if (day === undefined) addProblem(cells, row, 'cell.ambiguousDay');
    else days[i] = day;
  }
  return days;
}

/** Codes 0 blank, 1 no, 2 yes; a day counts as yes, as in KAM_CLASSIFY. */
export function readYesNoCells(cells: FieldCells): Uint8Array {
  return Uint8Array.from(cells.rows, (row) => {
    const cell = cellAt(cells, row);
    if (isBlank(cell)) return yesNo.blank;
    if (typeof cell === 'boolean') return cell ? yesNo.yes : yesNo.no;
    if (typeof cell === 'number') {
      if (cell === 0) return yesNo.no;
      if (cell === 1 || (cell >= 20_000 && cell < 80_000)) return yesNo.yes;
    }
    const code =
      typeof cell === 'string'
        ? (readYesNoText(cell) ?? (readDayText(cell) === undefined ? undefined : yesNo.yes))
        : undefined;
    if (code === undefined) addProblem(cells, row, 'cell.notYesNo');
    return code ?? yesNo.blank;
  });
}

/** Codes 0–3, 255 blank; words that are no class are blank too, for the column is only a record. */
export function readClassCells(cells: FieldCells): Uint8Array {
  return Uint8Array.from(cells.rows, (row) => {
    const cell = cellAt(cells, row);
    return typeof cell === 'string' ? (readClassText(cell) ?? 255) : 255;
  });
}

/** Texts as they stand, trimmed; never interpreted. */
export function readTextCells(cells: FieldCells): string[] {
  return Array.from(cells.rows, (row) => String(cellAt(cells, row) ?? '').trim());
}
