// Read matrix: n×m numbers or yes/no, row by row. Every column settles its own decimal sign.
import { domainError } from '../model/domain-error';
import { fail, ok, type Result } from '../model/result';
import { yesNo } from '../model/yes-no';
import type { Matrix } from '../model/matrix';
import type { MatrixParameter } from './argument-kinds';
import type { GivenColumn } from './given-column';
import { notYesNo, yesNoCode } from './read-column';
import { readNumbers } from './read-numbers';
import { rawCell } from './raw-cell';

/** The matrix of rows `from` to `to` (not included); yes is 1, no 0, blank NaN. #VALUE! where the number of columns is wrong. */
export function readMatrix(
  given: GivenColumn,
  param: MatrixParameter,
  from: number,
  to: number,
): Result<Matrix> {
  const { width } = given;
  if (param.columns !== undefined && width !== param.columns) {
    return fail(
      domainError('value', 'error.columnCount', {
        column: param.name,
        columns: width,
        expected: param.columns,
      }),
    );
  }
  const plain = param.of === 'number' ? plainNumbers(given, param, from, to) : undefined;
  if (plain !== undefined) return ok({ rows: to - from, columns: width, values: plain });
  const values = new Float64Array((to - from) * width);
  for (let column = 0; column < width; column++) {
    const read =
      param.of === 'yesNo'
        ? readYesNoColumn(given, column, from, to)
        : readNumberColumn(given, param, column, from, to);
    if (!read.ok) return read;
    for (let row = 0; row < to - from; row++) values[row * width + column] = read.value[row] ?? NaN;
  }
  return ok({ rows: to - from, columns: width, values });
}

/** The usual case, in one pass: all cells are numbers within bounds, or blank. Anything else is left to the reading column by column. */
function plainNumbers(
  { cell, width }: GivenColumn,
  { min = -Infinity, max = Infinity }: MatrixParameter,
  from: number,
  to: number,
): Float64Array | undefined {
  const values = new Float64Array((to - from) * width);
  let place = 0;
  for (let row = from; row < to; row++) {
    for (let column = 0; column < width; column++) {
      const raw = cell(row, column);
      if (typeof raw === 'number' && raw >= min && raw <= max && raw - raw === 0) values[place++] = raw;
      else if (raw === null || raw === '') values[place++] = NaN;
      else return undefined;
    }
  }
  return values;
}

function readNumberColumn(
  given: GivenColumn,
  param: MatrixParameter,
  column: number,
  from: number,
  to: number,
): Result<Float64Array> {
  return readNumbers({ ...param, ratings: true }, (row) => given.cell(row, column), from, to);
}

/** 1 yes, 0 no, NaN blank. */
function readYesNoColumn(
  { param, cell }: GivenColumn,
  column: number,
  from: number,
  to: number,
): Result<Float64Array> {
  const values = new Float64Array(to - from).fill(NaN);
  for (let row = from; row < to; row++) {
    const raw = rawCell(cell(row, column));
    const code = yesNoCode(raw, false);
    if (code === undefined) return fail(notYesNo(param.name, row + 1, raw));
    if (code !== yesNo.blank) values[row - from] = code === yesNo.yes ? 1 : 0;
  }
  return ok(values);
}
