// findSpills: which cells were filled by a formula elsewhere. Excel tells it formula by formula, so only those that may spill are asked.

interface SeenCells {
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulaAt: (row: number, column: number) => string | null;
}

type Place = readonly [row: number, column: number];

const never = () => false;
const askedAtOnce = 500;

/** Filled by the formula's result, or by whatever else: a value without a formula of its own, or with that very formula. */
function mayBeSpilledFrom(seen: SeenCells, formula: string, row: number, column: number): boolean {
  const value = seen.values[row]?.[column];
  if (value === undefined || value === '' || value === null) return false;
  const own = seen.formulaAt(row, column);
  return own === null || own === formula;
}

function* anchors(seen: SeenCells): Generator<Place> {
  for (let row = 0; row < seen.rows; row++) {
    for (let column = 0; column < seen.columns; column++) {
      const formula = seen.formulaAt(row, column);
      if (formula === null) continue;
      if (
        mayBeSpilledFrom(seen, formula, row + 1, column) ||
        mayBeSpilledFrom(seen, formula, row, column + 1)
      )
        yield [row, column];
    }
  }
}

function mark(spilled: Set<number>, seen: SeenCells, range: Excel.Range, [row, column]: Place): void {
  if (range.isNullObject) return;
  const lastRow = Math.min(range.rowIndex + range.rowCount, seen.rows);
  const lastColumn = Math.min(range.columnIndex + range.columnCount, seen.columns);
  for (let r = range.rowIndex; r < lastRow; r++)
    for (let c = range.columnIndex; c < lastColumn; c++)
      if (r !== row || c !== column) spilled.add(r * seen.columns + c);
}

/**
 * Whether a cell (zero-based row and column) was filled by a formula elsewhere on the sheet. One round trip per five hundred formulas that may
 * spill.
 */
export async function findSpills(
  context: Excel.RequestContext,
  sheet: string,
  seen: SeenCells,
): Promise<(row: number, column: number) => boolean> {
  const spilled = new Set<number>();
  const places = [...anchors(seen)];
  for (let from = 0; from < places.length; from += askedAtOnce) {
    const asked = places.slice(from, from + askedAtOnce);
    const ranges = asked.map(([row, column]) => {
      const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
      return range.getSpillingToRangeOrNullObject().load('rowIndex,columnIndex,rowCount,columnCount');
    });
    // Five hundred formulas in each round trip: a loop over them all, not one trip per formula.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    ranges.forEach((range, i) => mark(spilled, seen, range, asked[i] as Place));
  }
  return spilled.size === 0 ? never : (row, column) => spilled.has(row * seen.columns + column);
}
