// Border and alignment names of an .xlsx against Univer's numeric codes, in one table for both directions.
import type { Alignment, BorderStyle } from 'exceljs';

/** Univer's code for each kind of line. */
export const borderCodes: Readonly<Record<BorderStyle, number>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
};

/** Univer's code for each way a text stands across; some ways share one. */
export const horizontalCodes: Readonly<Record<Alignment['horizontal'], number>> = {
  left: 1,
  center: 2,
  right: 3,
  justify: 4,
  distributed: 6,
  fill: 1,
  centerContinuous: 2,
};

/** Univer's code for each way a text stands upright; some ways share one. */
export const verticalCodes: Readonly<Record<Alignment['vertical'], number>> = {
  top: 1,
  middle: 2,
  bottom: 3,
  distributed: 2,
  justify: 2,
};

/** The first name with this code. */
export function nameOfCode<N extends string>(
  codes: Readonly<Record<N, number>>,
  code: number,
): N | undefined {
  return (Object.keys(codes) as N[]).find((name) => codes[name] === code);
}
