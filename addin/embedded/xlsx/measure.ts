// Widths and heights: an .xlsx counts characters and points, Univer counts pixels.

const digitWidth = 7;
const cellPadding = 5;
const pointsPerPixel = 0.75;

/** Characters that a column holds where the file does not say. */
export const defaultWidth = 8.43;
/** Points that a row is high where the file does not say. */
export const defaultHeight = 15;

/** Whole pixels for a width in characters. */
export function widthToPixels(characters: number): number {
  return Math.round(characters * digitWidth + cellPadding);
}

/** Characters, to two decimals, that a width in pixels holds. */
export function pixelsToWidth(pixels: number): number {
  return Math.round(((pixels - cellPadding) / digitWidth) * 100) / 100;
}

/** Whole pixels for a height in points. */
export function heightToPixels(points: number): number {
  return Math.round(points / pointsPerPixel);
}

/** Points for a height in pixels. */
export function pixelsToHeight(pixels: number): number {
  return pixels * pointsPerPixel;
}
