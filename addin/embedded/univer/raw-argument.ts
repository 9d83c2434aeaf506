// rawArgument: a Univer value as the plain host value that the catalogue's `invoke` takes: blanks null, errors their literal, ranges rows of cells.
import { ArrayValueObject, type BaseFunction, type BaseValueObject } from '@univerjs/preset-sheets-core';

export type EngineValue = ReturnType<BaseFunction['calculate']>;

type Raw = number | string | boolean | null;

function rawCell(value: BaseValueObject | null | undefined | void): Raw {
  if (!value || value.isNull()) return null;
  return value.getValue();
}

/** Rows below the last filled one are not handed over, so that D:D costs no more than what stands in it. */
function rawGrid(array: ArrayValueObject): Raw[][] {
  const values = array.getArrayValue();
  let last = values.length - 1;
  const isBlank = (row: (typeof values)[number] | undefined) =>
    row === undefined || row.every((cell) => !cell || cell.isNull());
  while (last > 0 && isBlank(values[last])) last--;
  return values.slice(0, last + 1).map((row) => Array.from(row ?? [], rawCell));
}

export function rawArgument(value: EngineValue): unknown {
  if (value instanceof ArrayValueObject) return rawGrid(value);
  return rawCell(value as BaseValueObject);
}
