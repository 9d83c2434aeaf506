// minMaxScaled: every criterion scaled to 0–100 over its column, the better end at 100 (METHOD KAM_SCORE).
import type { Matrix } from '../../model/matrix';

/** What a criterion that is the same everywhere says about everybody. */
const constantScore = 50;

/**
 * The matrix with each column from 0 (its worst number) to 100 (its best), 50 where a column is the same everywhere. `directions`: 1 more is
 * better, −1 less is better, one per column. Blank stays NaN.
 */
export function minMaxScaled({ rows, columns, values }: Matrix, directions: ArrayLike<number>): Matrix {
  const scaled = new Float64Array(values.length);
  for (let column = 0; column < columns; column++) {
    const scale = scaleOf(values, column, columns, directions[column] === -1);
    for (let i = column; i < values.length; i += columns) scaled[i] = scale(values[i] as number);
  }
  return { rows, columns, values: scaled };
}

function scaleOf(values: Float64Array, column: number, columns: number, lessIsBetter: boolean) {
  let low = Infinity;
  let high = -Infinity;
  for (let i = column; i < values.length; i += columns) {
    const x = values[i] as number;
    if (x < low) low = x;
    if (x > high) high = x;
  }
  return (x: number): number => {
    if (Number.isNaN(x)) return NaN;
    if (low === high) return constantScore;
    const score = 100 * partOf(x, low, high);
    return lessIsBetter ? 100 - score : score;
  };
}

/** (x − low) / (high − low), by halves where the span is larger than a number can be. */
function partOf(x: number, low: number, high: number): number {
  const span = high - low;
  return Number.isFinite(span) ? (x - low) / span : (x / 2 - low / 2) / (high / 2 - low / 2);
}
