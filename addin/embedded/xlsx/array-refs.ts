// arrayRefs: the ranges that array formulas fill. Their cells hold cached values only, and must be blank for the formula to spill again.
import type { Cell, Worksheet } from 'exceljs';

/** A rectangle of cells by its corners, one-based, both inside it. */
export interface ArrayRef {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** `E2:E20` → one-based corners. */
export function parseRef(ref: string): ArrayRef | undefined {
  const corners = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/i.exec(ref);
  if (!corners) return undefined;
  const [, left = '', top = '', right = left, bottom = top] = corners;
  return { top: Number(top), left: columnNumber(left), bottom: Number(bottom), right: columnNumber(right) };
}

/** The spill of a cell's own array formula, if it has one of more than one cell. */
export function arrayRefOf(cell: Cell): ArrayRef | undefined {
  const value = cell.value as { readonly shareType?: string; readonly ref?: string } | null;
  return value?.shareType === 'array' && value.ref !== undefined ? parseRef(value.ref) : undefined;
}

/** `row:column` of every cell that another cell's array formula fills. */
export function filledByArrays(sheet: Worksheet): Set<string> {
  const filled = new Set<string>();
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      const ref = arrayRefOf(cell);
      if (!ref) return;
      for (let r = ref.top; r <= ref.bottom; r++)
        for (let c = ref.left; c <= ref.right; c++)
          if (r !== Number(cell.row) || c !== Number(cell.col)) filled.add(`${r}:${c}`);
    }),
  );
  return filled;
}
