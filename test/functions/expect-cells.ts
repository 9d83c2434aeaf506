// Comparing results cell by cell: numbers to 1e-9, blanks as "", errors by their literal.
import type { CellResult, Example } from '../../shared/functions/define-function';

export function gridOf(result: Example['result']): readonly (readonly unknown[])[] {
  return Array.isArray(result) ? (result as readonly (readonly unknown[])[]) : [[result]];
}

export function expectCells(actual: CellResult, expected: Example['result']): void {
  if (expected !== null && typeof expected === 'object' && 'error' in expected) {
    expect(actual).toMatchObject({ ok: false, literal: expected.error });
    return;
  }
  if (!actual.ok) throw new Error(`unexpected ${actual.literal}: ${actual.message}`);
  expectGrid(actual.cells, gridOf(expected));
}

export function expectGrid(
  actual: readonly (readonly unknown[])[],
  expected: readonly (readonly unknown[])[],
): void {
  const shape = (rows: readonly (readonly unknown[])[]) => rows.map((row) => row.length).join(' ');
  if (shape(actual) !== shape(expected))
    throw new Error(`expected rows of ${shape(expected)} cells, got ${shape(actual)}`);
  expected.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (!isSameCell(actual[r]?.[c], cell ?? ''))
        throw new Error(
          `row ${String(r + 1)}, column ${String(c + 1)}: expected ${JSON.stringify(cell ?? '')}, got ${JSON.stringify(actual[r]?.[c])}`,
        );
    }),
  );
}

function isSameCell(actual: unknown, expected: unknown): boolean {
  const isClose =
    typeof expected === 'number' &&
    typeof actual === 'number' &&
    Math.abs(actual - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
  return isClose || actual === expected;
}
