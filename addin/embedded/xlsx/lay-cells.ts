// layCells: writes the cells that differ from the opened file: values, formulas with their results, spilled values, styles.
import type { Cell } from 'exceljs';
import { filledByArrays } from './array-refs';
import { cellFromUniver } from './cell-from-univer';
import type { SheetLaying } from './sheet-laying';
import { styleFromUniver } from './style-from-univer';
import { cellsOf, type CellData, type StyleData } from './univer-data';

/** Key order must not make two equal styles differ. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(
          Object.entries(part)
            .filter(([, one]) => one !== null && one !== 0)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : part,
  );
}

function sameContent(a: CellData, b: CellData): boolean {
  return (
    a.v === b.v && (a.f ?? '') === (b.f ?? '') && !a.p && (a.v === undefined || a.v === null || a.t === b.t)
  );
}

/** Shared formulas hang on their first cell, which may change: every one gets its own text first. */
function unshareFormulas({ sheet }: SheetLaying): void {
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      const value = cell.value as { sharedFormula?: string; shareType?: string } | null;
      if (value?.sharedFormula !== undefined || value?.shareType === 'shared')
        cell.value = { formula: cell.formula, result: cell.result };
    }),
  );
}

function blankFilled({ sheet }: SheetLaying): void {
  for (const key of filledByArrays(sheet)) {
    const [row, column] = key.split(':').map(Number);
    sheet.getCell(row!, column).value = null;
  }
}

function layStyle(cell: Cell, style: StyleData, before: StyleData): void {
  if (style === before || textOf(style) === textOf(before)) return;
  cell.style = styleFromUniver(style, cell.style);
}

function layCell(
  { sheet, spills, styleOf, styleBefore }: SheetLaying,
  row: number,
  column: number,
  now: CellData,
  before: CellData,
): void {
  const spilled = spills.cells[row]?.[column];
  const range = now.f ? spills.ranges[row]?.[column] : undefined;
  const content = !now.f && spilled ? spilled : now;
  const cell = sheet.getCell(row + 1, column + 1);
  if (cell.isMerged && cell.master !== cell) return;
  if (range !== undefined || !sameContent(content, before))
    cell.value = cellFromUniver(content, spilled ?? now, range);
  layStyle(cell, styleOf(now.s), styleBefore(before.s));
}

/** Writes into the worksheet, in place; cells that are the same are left alone, with all that Univer does not know of them. */
export function layCells(laying: SheetLaying): void {
  const before = laying.before.cellData ?? {};
  const now = laying.data.cellData ?? {};
  unshareFormulas(laying);
  blankFilled(laying);
  const done = new Set<string>();
  for (const matrix of [now, before, laying.spills.cells]) {
    for (const [row, column] of cellsOf<CellData>(matrix)) {
      const key = `${row}:${column}`;
      if (done.has(key)) continue;
      done.add(key);
      layCell(laying, row, column, now[row]?.[column] ?? {}, before[row]?.[column] ?? {});
    }
  }
}
