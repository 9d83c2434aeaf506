// styleToUniver: an exceljs cell style as Univer style data.
import type { Alignment, Border, Borders, Fill, Font, Style } from 'exceljs';
import { colorToRgb, type ThemeColors } from './color';
import { borderCodes, horizontalCodes, verticalCodes } from './style-codes';
import { yes, type StyleData } from './univer-data';

/** Format 14 means «short date of this machine»; here it is always the unambiguous one. */
const shortDate = 'mm-dd-yy';

function fontToUniver(font: Partial<Font>, theme: ThemeColors): StyleData {
  const rgb = colorToRgb(font.color, theme);
  return {
    ...(font.name === undefined ? {} : { ff: font.name }),
    ...(font.size === undefined ? {} : { fs: font.size }),
    ...(font.bold === true ? { bl: yes } : {}),
    ...(font.italic === true ? { it: yes } : {}),
    ...(font.underline ? { ul: { s: yes } } : {}),
    ...(font.strike === true ? { st: { s: yes } } : {}),
    ...(rgb === undefined || rgb === '#000000' ? {} : { cl: { rgb } }),
  };
}

function fillToUniver(fill: Fill, theme: ThemeColors): StyleData {
  if (fill.type !== 'pattern' || fill.pattern === 'none') return {};
  const rgb = colorToRgb(fill.fgColor, theme) ?? colorToRgb(fill.bgColor, theme);
  return rgb === undefined ? {} : { bg: { rgb } };
}

function sideToUniver(side: Partial<Border> | undefined, theme: ThemeColors) {
  if (side?.style === undefined) return undefined;
  return { s: borderCodes[side.style], cl: { rgb: colorToRgb(side.color, theme) ?? '#000000' } };
}

function bordersToUniver(borders: Partial<Borders>, theme: ThemeColors): StyleData {
  const sides = { t: borders.top, r: borders.right, b: borders.bottom, l: borders.left };
  const drawn = Object.entries(sides).flatMap(([key, side]) => {
    const line = sideToUniver(side, theme);
    return line === undefined ? [] : [[key, line]];
  });
  return drawn.length === 0 ? {} : { bd: Object.fromEntries(drawn) as StyleData['bd'] };
}

function alignmentToUniver(alignment: Partial<Alignment>): StyleData {
  const { horizontal, vertical, wrapText, textRotation } = alignment;
  return {
    ...(horizontal && horizontalCodes[horizontal] ? { ht: horizontalCodes[horizontal] } : {}),
    ...(vertical && verticalCodes[vertical] ? { vt: verticalCodes[vertical] } : {}),
    ...(wrapText === true ? { tb: 3 } : {}),
    ...(typeof textRotation === 'number' && textRotation !== 0 ? { tr: { a: -textRotation } } : {}),
  };
}

function formatToUniver(format: string | undefined): StyleData {
  if (!format || format === 'General') return {};
  return { n: { pattern: format === shortDate ? 'yyyy-mm-dd' : format } };
}

/** What Univer shows of a style; empty for the plain one. */
export function styleToUniver(style: Partial<Style>, theme: ThemeColors): StyleData {
  return {
    ...(style.font ? fontToUniver(style.font, theme) : {}),
    ...(style.fill ? fillToUniver(style.fill, theme) : {}),
    ...(style.border ? bordersToUniver(style.border, theme) : {}),
    ...(style.alignment ? alignmentToUniver(style.alignment) : {}),
    ...formatToUniver(style.numFmt),
  };
}
