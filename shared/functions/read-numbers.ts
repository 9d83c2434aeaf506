// Read numbers: a column of cells as a Float64Array, NaN where blank. Numbers stored as text are collected and settled together at the end, because
// the decimal sign is a matter of the whole column (METHOD rule 3).
import { fail, ok, type Result } from '../model/result';
import {
  readNumberText,
  settledValue,
  settleDecimalSign,
  type PlacedNumberText,
} from '../sheet/words/number-text';
import { isUnknownMark } from '../sheet/words/unknown-mark';
import type { DomainError } from '../model/domain-error';
import { isOutOfBounds, notANumber, outOfBounds } from './read-cell';
import { rawCell } from './raw-cell';

/** What the numbers must keep to, and the argument's name for messages. */
export interface NumberLimits {
  readonly name: string;
  readonly min?: number;
  readonly max?: number;
  /** "?" reads as not known. */
  readonly ratings?: boolean;
}

/** The numbers of rows `from` to `to` (not included), or the error of one of them: #VALUE! for what is no number, #NUM! for one out of bounds. */
export function readNumbers(
  limits: NumberLimits,
  cell: (row: number) => unknown,
  from: number,
  to: number,
): Result<Float64Array> {
  const values = new Float64Array(to - from);
  const texts: PlacedNumberText[] = [];
  for (let row = from; row < to; row++) {
    const raw = cell(row);
    const value = typeof raw === 'number' ? raw : readOther(limits, raw, row, texts);
    if (typeof value !== 'number') return fail(value);
    values[row - from] = value;
    if (typeof raw === 'number' && !(value - value === 0))
      return fail(outOfBounds({ column: limits.name, row: row + 1 }, value, 0, 0));
  }
  const settled = settleTexts(limits.name, texts, values, from);
  return settled === undefined ? checkedBounds(limits, values, from) : fail(settled);
}

/** NaN for a blank; texts are put aside to be settled once all are known. */
function readOther(
  limits: NumberLimits,
  raw: unknown,
  row: number,
  texts: PlacedNumberText[],
): number | DomainError {
  const cell = rawCell(raw);
  if (cell === null) return NaN;
  const place = { column: limits.name, row: row + 1 };
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : outOfBounds(place, cell, 0, 0);
  if (typeof cell !== 'string') return notANumber(place, cell);
  if (limits.ratings === true && isUnknownMark(cell)) return NaN;
  const reading = readNumberText(cell);
  if (reading === undefined) return notANumber(place, cell);
  texts.push({ row: row + 1, text: cell, reading });
  return NaN;
}

function settleTexts(
  column: string,
  texts: readonly PlacedNumberText[],
  values: Float64Array,
  from: number,
): DomainError | undefined {
  if (texts.length === 0) return undefined;
  const decimal = settleDecimalSign(texts, column);
  if (!decimal.ok) return decimal.error;
  for (const { row, reading } of texts) {
    const value = settledValue(reading, decimal.value);
    if (!Number.isFinite(value)) return outOfBounds({ column, row }, value, 0, 0);
    values[row - 1 - from] = value;
  }
  return undefined;
}

function checkedBounds(
  { name, min, max }: NumberLimits,
  values: Float64Array,
  from: number,
): Result<Float64Array> {
  if (min === undefined && max === undefined) return ok(values);
  for (const [i, value] of values.entries()) {
    if (!Number.isNaN(value) && isOutOfBounds(value, min, max))
      return fail(outOfBounds({ column: name, row: i + from + 1 }, value, min, max));
  }
  return ok(values);
}
