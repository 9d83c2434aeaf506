// followColumns: where the columns of an earlier header row stand now: known by their headers wherever they were moved, and where a header was
// renamed, by the neighbours between which the column still stands.
import { plainText } from '../../model/plain-text';

/** Where a column stands now, and how it is known. */
export interface FollowedColumn {
  readonly index: number;
  /** False: only the place speaks for it. */
  readonly byName: boolean;
}

/** What names a column among the others: its header, with a number behind it where several have the same. None without a header. */
function namesOf(headers: readonly string[]): readonly (string | undefined)[] {
  const times = new Map<string, number>();
  return headers.map((header) => {
    const plain = plainText(header);
    if (plain === '') return undefined;
    const time = (times.get(plain) ?? 0) + 1;
    times.set(plain, time);
    return `${plain}\n${String(time)}`;
  });
}

/** How many columns bear each header: of two that are called the same, the one that is left cannot be told by its name. */
function countsOf(headers: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const plain of headers.map(plainText)) counts.set(plain, (counts.get(plain) ?? 0) + 1);
  return counts;
}

/** For each earlier column its present index, where its name alone tells. */
function foundByName(before: readonly string[], now: readonly string[]): readonly (number | undefined)[] {
  const [countBefore, countNow] = [countsOf(before), countsOf(now)];
  const places = new Map(namesOf(now).map((name, index) => [name, index]));
  return namesOf(before).map((name, index) => {
    const plain = plainText(before[index] ?? '');
    return name === undefined || countBefore.get(plain) !== countNow.get(plain)
      ? undefined
      : places.get(name);
  });
}

/**
 * For each column of `before` where it stands in `now`; undefined where it cannot be told. Both are header rows from the first column on, '' where a
 * column has no header. `added` are headers of columns that were put behind the others since: they do not blur the end.
 */
export function followColumns(
  before: readonly string[],
  now: readonly string[],
  added: readonly string[] = [],
): readonly (FollowedColumn | undefined)[] {
  const named = foundByName(before, now);
  const taken = new Set(named);
  const spare = new Set(['', ...added.map(plainText)]);
  const isFree = (from: number, to: number) => !now.slice(from, to).some((_, i) => taken.has(from + i));
  const isSpare = (from: number, to: number) =>
    now.slice(from, to).every((header) => spare.has(plainText(header)));
  return before.map((_, index) => {
    const own = named[index];
    if (own !== undefined) return { index: own, byName: true };
    let [left, right] = [index - 1, index + 1];
    while (left >= 0 && named[left] === undefined) left--;
    while (right < before.length && named[right] === undefined) right++;
    const from = (named[left] ?? -1) + 1;
    const to = from + right - left - 1;
    const end = named[right] ?? now.length;
    // At the end of the sheet our own columns, and columns of notes without a header, may stand behind.
    const isWhole = right < before.length ? to === end : to <= end && isSpare(to, end);
    return isWhole && isFree(from, to) ? { index: from + index - left - 1, byName: false } : undefined;
  });
}
