// resultValue: what the catalogue's `invoke` gave, as the Univer value that shows or spills it.
import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from '@univerjs/preset-sheets-core';
import type { CellResult } from '../../../shared/functions/define-function';
import type { CellErrorLiteral } from '../../../shared/model/domain-error';
import type { CellValue } from '../../../shared/model/cell';

const errorTypes: Readonly<Record<CellErrorLiteral, ErrorType>> = {
  '#VALUE!': ErrorType.VALUE,
  '#NUM!': ErrorType.NUM,
  '#DIV/0!': ErrorType.DIV_BY_ZERO,
  '#N/A': ErrorType.NA,
};

/** Where a formula stands. */
export interface FormulaPlace {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Blank cells of a spill are empty texts, as in Excel. */
function cellValue(value: CellValue): BaseValueObject {
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  return StringValueObject.create(value ?? '');
}

/** A single value, an array that spills from `place`, or the error with its message. */
export function resultValue(
  result: CellResult,
  { unitId, sheetId, row, column }: FormulaPlace,
): BaseValueObject {
  if (!result.ok) return ErrorValueObject.create(errorTypes[result.literal], result.message);
  const cells = result.cells.map((cellsOfRow) => cellsOfRow.map(cellValue));
  const first = cells[0]?.[0];
  if (cells.length === 1 && cells[0]!.length === 1 && first !== undefined) return first;
  return ArrayValueObject.create({
    calculateValueList: cells,
    rowCount: cells.length,
    columnCount: cells[0]?.length ?? 0,
    unitId,
    sheetId,
    row,
    column,
  });
}
