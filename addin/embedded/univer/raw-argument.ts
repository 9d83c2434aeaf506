// rawArguments: Univer values as the plain host values that the catalogue's `invoke` takes: blanks null, errors their literal, ranges rows of cells.
import { ArrayValueObject, type BaseFunction, type BaseValueObject } from '@univerjs/preset-sheets-core';

/** What Univer's engine hands to a function and takes from it. */
export type EngineValue = ReturnType<BaseFunction['calculate']>;

type Raw = number | string | boolean | null;

function rawCell(value: BaseValueObject | null | undefined | void): Raw {
  if (!value || value.isNull()) return null;
  return value.getValue();
}

function isBlankRow(row: ReturnType<ArrayValueObject['getArrayValue']>[number] | undefined): boolean {
  return row === undefined || row.every((cell) => !cell || cell.isNull());
}

function filledRows(value: EngineValue): number {
  if (!(value instanceof ArrayValueObject)) return 1;
  const values = value.getArrayValue();
  let count = values.length;
  while (count > 1 && isBlankRow(values[count - 1])) count--;
  return count;
}

function rawArgument(value: EngineValue, rows: number): unknown {
  if (!(value instanceof ArrayValueObject)) return rawCell(value as BaseValueObject);
  return value
    .getArrayValue()
    .slice(0, rows)
    .map((row) => Array.from(row ?? [], rawCell));
}

/** Ranges of different heights are a mistake of the formula, which cutting must not hide. */
function areUneven(values: readonly EngineValue[]): boolean {
  const heights = values.flatMap((value) => (value instanceof ArrayValueObject ? [value.getRowCount()] : []));
  return new Set(heights.filter((height) => height > 1)).size > 1;
}

/**
 * The arguments in their order. Rows below the last one filled in any argument are not handed over, so that D:D costs no more than what stands
 * in it; all are cut at the same row, for ranges of one height must stay so.
 */
export function rawArguments(values: readonly EngineValue[]): unknown[] {
  const rows = areUneven(values) ? Infinity : Math.max(1, ...values.map(filledRows));
  return values.map((value) => rawArgument(value, rows));
}
