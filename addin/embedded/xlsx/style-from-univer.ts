// styleFromUniver: Univer style data as an exceljs style, laid over what the cell had, so that what Univer does not know stays.
import type { Alignment, Borders, Fill, Font, Style } from 'exceljs';
import { rgbToColor } from './color';
import { borderCodes, horizontalCodes, nameOfCode, verticalCodes } from './style-codes';
import { isYes, type StyleData } from './univer-data';

/** Univer's WrapStrategy.WRAP. */
const wrapped = 3;

function fontFrom(style: StyleData, before: Partial<Font>): Partial<Font> {
  const kept = { ...before };
  delete kept.color;
  const rgb = style.cl?.rgb;
  return {
    ...kept,
    ...(style.ff ? { name: style.ff } : {}),
    ...(style.fs ? { size: style.fs } : {}),
    bold: isYes(style.bl),
    italic: isYes(style.it),
    underline: isYes(style.ul?.s),
    strike: isYes(style.st?.s),
    ...(rgb ? { color: rgbToColor(rgb) } : {}),
  };
}

function fillFrom(style: StyleData): Fill {
  const rgb = style.bg?.rgb;
  return rgb
    ? { type: 'pattern', pattern: 'solid', fgColor: rgbToColor(rgb) }
    : { type: 'pattern', pattern: 'none' };
}

function bordersFrom(style: StyleData): Partial<Borders> {
  const sides = { top: style.bd?.t, right: style.bd?.r, bottom: style.bd?.b, left: style.bd?.l };
  return Object.fromEntries(
    Object.entries(sides).flatMap(([name, side]) => {
      const line = side ? nameOfCode(borderCodes, side.s) : undefined;
      return line === undefined
        ? []
        : [[name, { style: line, color: rgbToColor(side?.cl?.rgb ?? '#000000') }]];
    }),
  );
}

function alignmentFrom(style: StyleData, before: Partial<Alignment>): Partial<Alignment> {
  const horizontal = style.ht ? nameOfCode(horizontalCodes, style.ht) : undefined;
  const vertical = style.vt ? nameOfCode(verticalCodes, style.vt) : undefined;
  return {
    ...before,
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    wrapText: Number(style.tb) === wrapped,
    ...(style.tr?.a ? { textRotation: -style.tr.a } : {}),
  };
}

/** The style to write; `before` is not changed. */
export function styleFromUniver(style: StyleData, before: Partial<Style>): Partial<Style> {
  return {
    ...before,
    font: fontFrom(style, before.font ?? {}),
    fill: fillFrom(style),
    border: bordersFrom(style),
    alignment: alignmentFrom(style, before.alignment ?? {}),
    numFmt: style.n?.pattern ?? 'General',
  };
}
