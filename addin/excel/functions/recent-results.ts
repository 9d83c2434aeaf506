// RecentResults: remembers the last few calls of a function by the contents of their arguments. Excel calls again when rows are inserted, groups are
// opened and on every recalculation of the sheet, mostly with the very same cells.

interface RecentResults<T> {
  find(args: readonly unknown[]): T | undefined;
  /** Remembers the result, and gives it back. */
  keep(args: readonly unknown[], result: T): T;
}

interface Call<T> {
  readonly args: readonly unknown[];
  readonly cells: number;
  readonly result: T;
}

/** A memory with nothing in it. `calls` at most, and together at most `cells` cells of arguments; a call larger than that is not kept. */
export function createRecentResults<T>(calls = 16, cells = 500_000): RecentResults<T> {
  let kept: Call<T>[] = [];
  return {
    find(args) {
      const place = kept.findIndex((call) => sameArguments(call.args, args));
      const call = kept[place];
      if (call === undefined) return undefined;
      if (place > 0) kept = [call, ...kept.filter((other) => other !== call)];
      return call.result;
    },
    keep(args, result) {
      const size = args.reduce<number>((sum, arg) => sum + cellCount(arg), 0);
      let total = 0;
      kept = [{ args, cells: size, result }, ...kept]
        .slice(0, calls)
        .filter((call) => (total += call.cells) <= cells);
      return result;
    },
  };
}

function cellCount(arg: unknown): number {
  if (!Array.isArray(arg)) return 1;
  const [row] = arg as readonly unknown[];
  return arg.length * (Array.isArray(row) ? row.length : 1);
}

function sameArguments(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((arg, i) => sameValue(arg, other[i]));
}

/** Cell by cell, stopping at the first difference: for different ranges that is soon. Objects (data types) are never taken for the same. */
function sameValue(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return Object.is(one, other);
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++) if (!sameValue(one[i], other[i])) return false;
  return true;
}
