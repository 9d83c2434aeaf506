// Widths and heights: an .xlsx counts characters and points, Univer counts pixels.

const digitWidth = 7;
const cellPadding = 5;
const pointsPerPixel = 0.75;

export const defaultWidth = 8.43;
export const defaultHeight = 15;

export function widthToPixels(characters: number): number {
  return Math.round(characters * digitWidth + cellPadding);
}

export function pixelsToWidth(pixels: number): number {
  return Math.round(((pixels - cellPadding) / digitWidth) * 100) / 100;
}

export function heightToPixels(points: number): number {
  return Math.round(points / pointsPerPixel);
}

export function pixelsToHeight(pixels: number): number {
  return pixels * pointsPerPixel;
}
