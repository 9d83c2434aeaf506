// Repair of Univer's inverted index of column values (fault met in 0.25.1), applied only where the fault is found.
import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/preset-sheets-core';

type Rows = Set<number>;
type Positions = Map<unknown, Rows>;

/** The part of Univer's index that the repair deals with. */
export interface IndexCache {
  set(unit: string, sheet: string, column: number, value: unknown, row: number, force?: boolean): void;
  clear(): void;
  getCellValuePositions(unit: string, sheet: string, column: number): Positions | undefined;
}

/**
 * Whether the fault is there. A forced update looks for the row under every value of the column: k distinct values in n spilled rows cost n×k.
 */
export function indexScansAllValues(cache: IndexCache): boolean {
  let asked = 0;
  class CountingSet extends Set<number> {
    override has(row: number): boolean {
      asked++;
      return super.has(row);
    }
  }
  cache.set('probe', 'probe', 0, 'a', 0, true);
  const positions = cache.getCellValuePositions('probe', 'probe', 0);
  for (let value = 1; value <= 8; value++) positions?.set(value, new CountingSet([value]));
  cache.set('probe', 'probe', 0, 'b', 9, true);
  cache.clear();
  return asked > 4;
}

interface Watched {
  /** Row → the set it stands in. */
  readonly rows: Map<number, Rows>;
  /** The set that was asked for or made last: where the original `set` puts the row. */
  last: Rows | undefined;
  hidden: boolean;
}

/** Sees which set the original code takes, and hides the values from its loop while a forced update runs. */
function watch(positions: Positions): Watched {
  const rows = new Map<number, Rows>();
  for (const cells of positions.values()) for (const row of cells) rows.set(row, cells);
  const state: Watched = { rows, last: undefined, hidden: false };
  const own = {
    get: positions.get.bind(positions),
    set: positions.set.bind(positions),
    entries: positions.entries.bind(positions),
  };
  positions.get = (value) => (state.last = own.get(value));
  positions.set = (value, cells) => {
    state.last = cells;
    own.set(value, cells);
    return positions;
  };
  positions[Symbol.iterator] = () => (state.hidden ? new Map<unknown, Rows>().entries() : own.entries());
  return state;
}

/** Repairs the index where the fault is there. Remembers where each row stands, so that a forced update goes straight there. */
export function repairIndexCache(cache: IndexCache = CELL_INVERTED_INDEX_CACHE): void {
  if (!indexScansAllValues(cache)) return;
  const watched = new WeakMap<Positions, Watched>();
  const set = cache.set.bind(cache);

  cache.set = (unit, sheet, column, value, row, force = false) => {
    const positions = cache.getCellValuePositions(unit, sheet, column);
    if (!positions) return set(unit, sheet, column, value, row, force);
    const state = watched.get(positions) ?? watch(positions);
    watched.set(positions, state);
    if (force) state.rows.get(row)?.delete(row);
    state.last = undefined;
    state.hidden = force;
    set(unit, sheet, column, value, row, force);
    state.hidden = false;
    // Unforced updates may be ignored by the cache; then it asked for no set.
    const taken = state.last as Rows | undefined;
    if (taken?.has(row)) state.rows.set(row, taken);
  };
}
