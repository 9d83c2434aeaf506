// styleFromUniver: Univer style data as an exceljs style, laid over what the cell had, so that what Univer does not know stays.
import type { Alignment, Borders, Fill, Font, Style } from 'exceljs';
import { rgbToColor } from './color';
import { borderCodes, horizontalCodes, nameOfCode, verticalCodes } from './style-codes';
import type { StyleData } from './univer-data';

function fontFrom(style: StyleData, before: Partial<Font>): Partial<Font> {
  const { color: _color, ...kept } = before;
  const rgb = style.cl?.rgb;
  return {
    ...kept,
    ...(style.ff ? { name: style.ff } : {}),
    ...(style.fs ? { size: style.fs } : {}),
    bold: style.bl === 1,
    italic: style.it === 1,
    underline: style.ul?.s === 1,
    strike: style.st?.s === 1,
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
    wrapText: style.tb === 3,
    ...(style.tr?.a ? { textRotation: -style.tr.a } : {}),
  };
}

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
