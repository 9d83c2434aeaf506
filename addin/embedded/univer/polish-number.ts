// Polish typing of values: `1 234,5`, `12%`, `1 234,50 zł`, `31.12.2026`, `PRAWDA`, as the values a Pole means.
import { dayOf, dayToSerial } from '../../../shared/model/day';
import { cellType, type CellData } from '../xlsx/univer-data';

const spaces = /[\s\u00a0\u202f]/g;
const numberShape = /^[-+]?\d{1,3}(?:[ \u00a0\u202f]\d{3})*(?:,\d+)?$|^[-+]?\d+(?:,\d+)?$/;

function numberOf(text: string): number | undefined {
  const trimmed = text.trim();
  return numberShape.test(trimmed) ? Number(trimmed.replace(spaces, '').replace(',', '.')) : undefined;
}

function withPattern(v: number, pattern: string): CellData {
  return { v, t: cellType.number, s: { n: { pattern } } };
}

function decimalsOf(text: string): string {
  const digits = /,(\d+)/.exec(text)?.[1]?.length ?? 0;
  return digits === 0 ? '' : `.${'0'.repeat(digits)}`;
}

function dayCell(text: string): CellData | undefined {
  const parts = /^(\d{1,2})[.\-/](\d{1,2})[.\-/](\d{4})$/.exec(text.trim());
  const day = parts ? dayOf(Number(parts[3]), Number(parts[2]), Number(parts[1])) : undefined;
  return day === undefined ? undefined : withPattern(dayToSerial(day), 'dd.mm.yyyy');
}

function percentCell(text: string): CellData | undefined {
  const number = /%\s*$/.test(text) ? numberOf(text.replace(/%\s*$/, '')) : undefined;
  return number === undefined
    ? undefined
    : withPattern(Number((number / 100).toPrecision(15)), `0${decimalsOf(text)}%`);
}

function moneyCell(text: string): CellData | undefined {
  const number = /(zł|pln)\s*$/i.test(text) ? numberOf(text.replace(/(zł|pln)\s*$/i, '')) : undefined;
  return number === undefined ? undefined : withPattern(number, `#,##0${decimalsOf(text)} "zł"`);
}

/** Univer itself makes logical values of these words. */
const logicals: Readonly<Record<string, CellData>> = {
  PRAWDA: { v: 'TRUE' },
  FAŁSZ: { v: 'FALSE' },
  FALSZ: { v: 'FALSE' },
};

/** The cell a Polish text means; undefined where it means just the text. The style holds only the number format, for a cell that has none. */
export function polishValue(text: string): CellData | undefined {
  const logical = logicals[text.trim().toUpperCase()];
  if (logical) return logical;
  const number = numberOf(text);
  if (number !== undefined) {
    const grouped = /\d[ \u00a0\u202f]\d{3}/.test(text);
    return grouped ? withPattern(number, `#,##0${decimalsOf(text)}`) : { v: number, t: cellType.number };
  }
  return dayCell(text) ?? percentCell(text) ?? moneyCell(text);
}
