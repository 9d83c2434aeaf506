// What a fake host calculates: SUM and the functions of the catalogue, over ranges and constants. Enough to make spills and live results real.
import { functionById } from '../../shared/functions/registry';
import type { CellValue } from '../../shared/model/cell';

/** Cells of a range; `sheet` is undefined for the formula's own. */
export type CellsOf = (
  sheet: string | undefined,
  area: { row: number; column: number; rows: number; columns: number },
) => CellValue[][];

export interface Notation {
  readonly separator: ',' | ';';
  readonly maxRows: number;
}

function splitArguments(text: string, separator: string): string[] {
  const parts: string[] = [''];
  for (const piece of text.match(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']/g) ?? []) {
    if (piece === separator) parts.push('');
    else parts[parts.length - 1] += piece;
  }
  return parts;
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const range = /^(?:'((?:[^']|'')+)'!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+)?)?$/;

function argumentOf(text: string, cellsOf: CellsOf, { maxRows }: Notation): unknown {
  if (text === '') return undefined;
  if (/^"/.test(text)) return text.slice(1, -1).replace(/""/g, '"');
  if (/^(?:TRUE|FALSE)$/.test(text)) return text === 'TRUE';
  const [, whole, part] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
  if (whole !== undefined) return Number(whole) / Number(part);
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  const [, sheet, from = '', first = '', to = from, last] = range.exec(text) ?? [];
  if (from === '') throw new Error(`cannot read the argument ${text}`);
  const row = Number(first) - 1;
  const lastRow = text.includes(':') ? (last === undefined ? maxRows : Number(last)) : row + 1;
  const column = columnOf(from);
  return cellsOf(sheet?.replace(/''/g, "'"), {
    row,
    column,
    rows: lastRow - row,
    columns: columnOf(to) - column + 1,
  });
}

/** A grid to spill; an error is a single cell of its literal. */
export function evaluateFormula(formula: string, cellsOf: CellsOf, notation: Notation): CellValue[][] {
  const [, name = '', inside = ''] = /^=([A-Z_]+)\((.*)\)$/s.exec(formula) ?? [];
  const definition = functionById(name);
  if (name !== 'SUM' && definition === undefined) return [['#NAME?']];
  const args = splitArguments(inside, notation.separator).map((text) =>
    argumentOf(text.trim(), cellsOf, notation),
  );
  if (name === 'SUM') {
    const cells: unknown[] = args.flat(2);
    return [[cells.reduce<number>((sum, cell) => sum + (typeof cell === 'number' ? cell : 0), 0)]];
  }
  const result = definition?.invoke(args.map((arg) => arg ?? null));
  return result?.ok === true ? result.cells : [[result?.literal ?? '#VALUE!']];
}
