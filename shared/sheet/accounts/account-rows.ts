// AccountRows: which rows below the header are accounts, and which are totals or blank.
import type { ColumnData, SheetData } from '../../workbook/port';
import type { SheetMapping } from '../mapping/sheet-mapping';
import { readNumberText, type DecimalSign } from '../words/number-text';
import { isSumOf, isTotalText } from './total-rows';

/** The rows of a sheet that count. Rows blank in every mapped column are in neither list. */
export interface AccountRows {
  /** Zero-based sheet rows. */
  readonly rows: Int32Array;
  readonly totalRows: readonly number[];
}

/** The column mapped to a field; undefined where none is, or it is not among those read. */
export function columnOfField(
  data: SheetData,
  mapping: SheetMapping,
  field: keyof SheetMapping['fields'],
): ColumnData | undefined {
  const id = mapping.fields[field];
  return id === undefined ? undefined : data.columns.find((column) => column.id === id);
}

/** The account rows and the total rows below the header, ascending. A total says so in its name, or is the sum of the rows above it. */
export function accountRows(data: SheetData, mapping: SheetMapping): AccountRows {
  const mapped = Object.values(mapping.fields).flatMap(
    (id) => data.columns.find((column) => column.id === id) ?? [],
  );
  const rows = new Int32Array(Math.max(0, data.rows - mapping.headerRow - 1));
  const isTotal = totalTest(data, mapping);
  const totalRows: number[] = [];
  let count = 0;
  for (let row = mapping.headerRow + 1; row < data.rows; row++) {
    if (mapped.every(({ values }) => isBlank(values[row]))) continue;
    if (isTotal(row)) totalRows.push(row);
    else rows[count++] = row;
  }
  return { rows: rows.subarray(0, count), totalRows };
}

const isBlank = (cell: unknown): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/**
 * A total row says so in the name, or in the first filled cell where the name is blank; or has no name at all and the sum of the rows above as
 * its value. A row with an id is a total only if its value is that sum: somebody may be called Suma.
 */
function totalTest(data: SheetData, mapping: SheetMapping): (row: number) => boolean {
  const name = columnOfField(data, mapping, 'account');
  const id = columnOfField(data, mapping, 'accountId');
  const value = columnOfField(data, mapping, mapping.valueField);
  const decimal = mapping.decimal ?? (value === undefined ? undefined : decimalOf(value, mapping.headerRow));
  let sum = 0;
  let rows = 0;
  return (row) => {
    const amount = numberOf(value?.values[row], decimal);
    const label =
      textOf(name?.values[row]) ||
      (isBlank(id?.values[row]) || name === undefined ? firstText(data, row) : '');
    const isSum = amount !== undefined && rows > 1 && amount !== 0 && isSumOf(amount, sum, rows);
    const hasId = id !== undefined && !isBlank(id.values[row]) && !isTotalText(textOf(id.values[row]));
    const total = isTotalText(label) ? !hasId || isSum : label === '' && !hasId && isSum;
    if (!total && amount !== undefined) {
      sum += amount;
      rows++;
    }
    return total;
  };
}

const textOf = (cell: unknown): string => (typeof cell === 'string' ? cell.trim() : '');

function firstText({ columns }: SheetData, row: number): string {
  const cell = columns.map(({ values }) => values[row]).find((one) => !isBlank(one));
  const text = textOf(cell);
  return readNumberText(text) === undefined ? text : '';
}

/** The decimal sign that the column's texts show; the first one that shows any decides, for here it only tells totals from accounts. */
function decimalOf({ values }: ColumnData, headerRow: number): DecimalSign | undefined {
  for (let row = headerRow + 1; row < values.length; row++) {
    const cell = values[row];
    const reading = typeof cell === 'string' ? readNumberText(cell) : undefined;
    if (reading?.kind === 'decided') return reading.decimal;
  }
  return undefined;
}

function numberOf(cell: unknown, decimal: DecimalSign | undefined): number | undefined {
  if (typeof cell === 'number') return cell;
  const reading = typeof cell === 'string' ? readNumberText(cell) : undefined;
  if (reading?.kind !== 'ambiguous') return reading?.value;
  return decimal === ',' ? reading.comma : reading.point;
}
