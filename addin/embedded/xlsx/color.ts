// Colours of an .xlsx (ARGB, or a theme colour with a tint) to and from Univer's `#rrggbb`.
import type { Color } from 'exceljs';

/** exceljs reads these too, though its types leave them out. */
type FileColor = Partial<Color> & { readonly tint?: number; readonly indexed?: number };

/** Order of the colour scheme in a theme's XML; the file's indices swap the first two pairs (light before dark). */
const schemeOrder = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];
const officeTheme =
  'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

/** Six hexadecimal digits each, in the order in which a file's cells count them. */
export type ThemeColors = readonly string[];

/** The twelve colours of a theme's XML; Office's own where the file has none. */
export function themeColors(xml: string | undefined): ThemeColors {
  return schemeOrder.map((name, index) => {
    const found = new RegExp(`<a:${name}>\\s*<a:\\w+[^>]*?(?:lastClr|val)="([0-9A-Fa-f]{6})"`).exec(
      xml ?? '',
    );
    return found?.[1]?.toUpperCase() ?? officeTheme[index]!;
  });
}

/** Tint −1…1 darkens or lightens each channel; close enough to Excel's way over lightness for showing. */
function tinted(hex: string, tint: number): string {
  const channel = (at: number) => {
    const value = parseInt(hex.slice(at, at + 2), 16);
    const moved = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return Math.round(moved).toString(16).padStart(2, '0').toUpperCase();
  };
  return channel(0) + channel(2) + channel(4);
}

/** `#RRGGBB`; undefined where the file names no colour, or one by its place in the old palette. */
export function colorToRgb(color: FileColor | undefined, theme: ThemeColors): string | undefined {
  if (color?.argb !== undefined) return `#${color.argb.slice(-6).toUpperCase()}`;
  const base = color?.theme === undefined ? undefined : theme[color.theme];
  return base === undefined ? undefined : `#${tinted(base, color?.tint ?? 0)}`;
}

/** A colour for the file, opaque. Univer writes `#rrggbb`, `#rgb` or `rgb(r,g,b)`. */
export function rgbToColor(rgb: string): { argb: string } {
  const parts = /rgba?\((\d+),\s*(\d+),\s*(\d+)/i.exec(rgb);
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(rgb);
  const hex = parts
    ? parts
        .slice(1, 4)
        .map((part) => Number(part).toString(16).padStart(2, '0'))
        .join('')
    : short
      ? short
          .slice(1, 4)
          .map((digit) => digit + digit)
          .join('')
      : rgb.replace('#', '').slice(0, 6);
  return { argb: `FF${hex.toUpperCase()}` };
}
