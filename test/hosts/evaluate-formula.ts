// What a fake host calculates: SUM, SUMIFS and the functions of the catalogue, over ranges and constants. Enough to make spills and live results real.
import { functionById } from '../../shared/functions/registry';
import type { CellValue } from '../../shared/model/cell';
import type { Area } from './area';

/** Cells of a range; `sheet` is undefined for the formula's own. */
export type CellsOf = (sheet: string | undefined, area: Area) => CellValue[][];

export interface Notation {
  readonly separator: ',' | ';';
  readonly maxRows: number;
}

function splitArguments(text: string, separator: string): string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const piece of text.match(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\{(?:"(?:[^"]|"")*"|[^"}])*\}|[^"']/g) ??
    []) {
    depth += piece === '(' ? 1 : piece === ')' ? -1 : 0;
    if (piece === separator && depth === 0) parts.push('');
    else parts[parts.length - 1] += piece;
  }
  return parts;
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const range = /^(?:'((?:[^']|'')+)'!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+)?)?$/;

/** An array of constants; a single row or column of numbers counts as a row, whatever the sign between them. */
function arrayOf(text: string): CellValue[][] {
  const rows = splitArguments(text.slice(1, -1), ';').map((row) =>
    splitArguments(row, ',')
      .flatMap((part) => splitArguments(part, '\\'))
      .map(constantOf),
  );
  return rows.every(({ length }) => length === 1) && rows.every(([cell]) => typeof cell === 'number')
    ? [rows.flat()]
    : rows;
}

function constantOf(text: string): CellValue {
  if (/^"/.test(text)) return text.slice(1, -1).replace(/""/g, '"');
  return /^(?:TRUE|FALSE)$/.test(text) ? text === 'TRUE' : Number(text);
}

function argumentOf(text: string, cellsOf: CellsOf, notation: Notation): unknown {
  const { maxRows } = notation;
  if (text === '') return undefined;
  if (/^"/.test(text)) return text.slice(1, -1).replace(/""/g, '"');
  if (/^(?:TRUE|FALSE)$/.test(text)) return text === 'TRUE';
  if (/^\{.*\}$/s.test(text)) return arrayOf(text);
  if (/^[A-Z_]+\(.*\)$/s.test(text)) return evaluateFormula(`=${text}`, cellsOf, notation);
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

const cellsOfGrid = (grid: unknown): CellValue[] =>
  Array.isArray(grid) ? (grid as CellValue[][]).flat() : [grid as CellValue];

/** A condition as hosts read it: an operator with a number, or a text without regard to case, where a number in a text is that number. */
function meets(cell: CellValue, condition: CellValue): boolean {
  const [, operator = '', text = ''] = /^(>=|<)?(.*)$/s.exec(String(condition ?? '')) ?? [];
  if (operator !== '')
    return typeof cell === 'number' && (operator === '<' ? cell < Number(text) : cell >= Number(text));
  if (cell === null || cell === '') return false;
  const isNumber = text.trim() !== '' && Number.isFinite(Number(text));
  if (isNumber) return Number(cell) === Number(text);
  return String(cell).toLowerCase() === text.toLowerCase();
}

function sumIfs([values, ...conditions]: readonly unknown[]): number {
  return cellsOfGrid(values).reduce<number>((sum, value, i) => {
    for (let c = 0; c < conditions.length; c += 2)
      if (!meets(cellsOfGrid(conditions[c])[i] ?? null, cellsOfGrid(conditions[c + 1])[0] ?? null))
        return sum;
    return typeof value === 'number' ? sum + value : sum;
  }, 0);
}

/** A grid to spill; an error is a single cell of its literal. */
export function evaluateFormula(formula: string, cellsOf: CellsOf, notation: Notation): CellValue[][] {
  const [, name = '', inside = ''] = /^=([A-Z_]+)\((.*)\)$/s.exec(formula) ?? [];
  const definition = functionById(name);
  if (name === 'ARRAYFORMULA') return evaluateFormula(`=${inside}`, cellsOf, notation);
  if (!['SUM', 'SUMIFS'].includes(name) && definition === undefined) return [['#NAME?']];
  const args = splitArguments(inside, notation.separator).map((text) =>
    argumentOf(text.trim(), cellsOf, notation),
  );
  if (name === 'SUM') {
    const cells: unknown[] = args.flat(2);
    return [[cells.reduce<number>((sum, cell) => sum + (typeof cell === 'number' ? cell : 0), 0)]];
  }
  if (name === 'SUMIFS') return [[sumIfs(args)]];
  const result = definition?.invoke(args.map((arg) => arg ?? null));
  return result?.ok === true ? result.cells : [[result?.literal ?? '#VALUE!']];
}
