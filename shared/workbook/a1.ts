// A1: a formula template written out with ranges, as the worksheet wants it: English function names, commas between arguments.
import { cellName, columnName } from '../model/cell-name';
import type { CellValue } from '../model/cell';
import type { ColumnId, FormulaArgument, FormulaTemplate, Target } from './port';

/** Where columns stand, and what a sheet is called. `sheetName` is null for the formula's own sheet. */
export interface FormulaPlace {
  readonly columnIndex: (column: ColumnId, target?: Target) => number;
  readonly sheetName: (target: Target) => string | null;
  /** Zero-based row of the formula's cell. */
  readonly row: number;
}

/** 'KAM Accounts'!, with quotes doubled inside. Quoting is always allowed, so it is always done. */
export function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'!`;
}

/** A text, number, yes/no or blank as a formula writes it. */
export function literalText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(value) : `"${value.replace(/"/g, '""')}"`;
}

/**
 * A template as the text of a formula, `=` in front; omitted arguments at the end are left out. Every column it names must be one that `place` knows:
 * `planInsertFormula` checks them before.
 */
export function formulaText(template: FormulaTemplate, place: FormulaPlace): string {
  const args = [...template.args];
  while (args.length > 0 && args[args.length - 1]?.kind === 'omitted') args.pop();
  return `=${template.function}(${args.map((arg) => argumentText(arg, place)).join(',')})`;
}

function argumentText(arg: FormulaArgument, place: FormulaPlace): string {
  switch (arg.kind) {
    case 'omitted':
      return '';
    case 'value':
      return literalText(arg.value);
    case 'array':
      return `{${arg.values.join(',')}}`;
    case 'grid':
      return `{${arg.rows.map((row) => row.map((cell) => literalText(cell ?? '')).join(',')).join(';')}}`;
    case 'call':
      return formulaText(arg.call, place).slice(1);
    case 'ownRow':
      return arg.from === 0 ? 'ROW()' : `ROW()-${String(arg.from)}`;
    case 'cell':
      return cellName(place.row, place.columnIndex(arg.column));
    case 'column':
      return rangeText(arg, place);
  }
}

/** Ranges of another sheet are absolute, so that filling a formula down does not move them. */
function rangeText(
  { column, toColumn = column, fromRow, toRow, target, fixed }: Extract<FormulaArgument, { kind: 'column' }>,
  place: FormulaPlace,
): string {
  const sheet = target === undefined ? null : place.sheetName(target);
  const sign = sheet !== null || fixed === true ? '$' : '';
  const cell = (id: ColumnId, row: number) =>
    `${sign}${columnName(place.columnIndex(id, target))}${sign}${String(row + 1)}`;
  return `${sheet === null ? '' : quotedSheet(sheet)}${cell(column, fromRow)}:${cell(toColumn, toRow)}`;
}

/** Whether a formula is one call of the function and nothing else: `=KAM_ABC(C1:C9)`, but not `=KAM_ABC(C1:C9)&"!"`. */
export function isCallOf(formula: string, name: string): boolean {
  if (!formula.startsWith(`=${name}(`) || !formula.endsWith(')')) return false;
  const bare = formula.slice(name.length + 1).replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '');
  let depth = 0;
  for (let i = 0; i < bare.length; i++) {
    if (bare[i] === '(') depth++;
    else if (bare[i] === ')' && --depth === 0) return i === bare.length - 1;
  }
  return false;
}
