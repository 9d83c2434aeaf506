// Rolling up: several order lines per account become one account: sums, first and last day, and the word that stands most often.
import { domainError, type DomainError } from '../../model/domain-error';
import type { AccountTable } from './account-table';
import { plainText } from '../../model/plain-text';
import type { RowTable } from './row-table';

type Groups = { readonly of: Int32Array; readonly first: Int32Array; readonly count: number };

/** The lines whose order day is in the mapping's period, both ends included; all of them where no period is chosen or no column holds the order day. */
export function rowsInPeriod(table: RowTable): RowTable {
  const { period } = table.mapping;
  const { orderDay } = table;
  if (period === undefined || orderDay === null) return table;
  const kept = Int32Array.from(table.rows.keys()).filter((i) => {
    const day = orderDay[i] ?? '';
    return day >= period.from && day <= period.to;
  });
  return pick(table, kept);
}

function pick(table: RowTable, kept: Int32Array): RowTable {
  const texts = <T extends readonly string[] | null>(values: T): T =>
    values === null ? values : (Array.from(kept, (i) => values[i] ?? '') as unknown as T);
  const numbers = <T extends Float64Array | null>(values: T): T =>
    values === null ? values : (Float64Array.from(kept, (i) => values[i] ?? NaN) as T);
  const codes = (values: Uint8Array | null) =>
    values === null ? null : Uint8Array.from(kept, (i) => values[i] ?? 0);
  return {
    ...table,
    count: kept.length,
    lines: kept.length,
    names: texts(table.names),
    ids: texts(table.ids),
    value: numbers(table.value),
    revenue: numbers(table.revenue),
    margin: numbers(table.margin),
    potential: numbers(table.potential),
    hours: numbers(table.hours),
    interest: codes(table.interest),
    recordedClass: codes(table.recordedClass),
    owner: texts(table.owner),
    competitor: texts(table.competitor),
    segment: texts(table.segment),
    firstPurchase: texts(table.firstPurchase),
    lastPurchase: texts(table.lastPurchase),
    orderDay: texts(table.orderDay),
    rows: Int32Array.from(kept, (i) => table.rows[i] ?? 0),
  };
}

/**
 * One account per number, or per name where there is none; lines with neither stay together as one nameless account. Days come from `orderDay` where
 * the sheet has no columns for the first and last purchase.
 */
export function rollUp(table: RowTable, orderDay: readonly string[] | null): AccountTable {
  const groups = groupRows(accountKeys(table));
  const { first } = groups;
  const firstOf = (values: readonly string[]) => Array.from(first, (i) => values[i] ?? '');
  const days = table.orderDay ?? orderDay;
  const rest: AccountTable & { orderDay?: unknown } = { ...table };
  delete rest.orderDay;
  return {
    ...rest,
    count: groups.count,
    names: firstOf(table.names),
    ids: table.ids === null ? null : firstOf(table.ids),
    value: sums(groups, table.value),
    revenue: table.revenue && sums(groups, table.revenue),
    margin: table.margin && sums(groups, table.margin),
    potential: table.potential && sums(groups, table.potential),
    hours: table.hours && sums(groups, table.hours),
    interest: table.interest && highest(groups, table.interest),
    recordedClass: table.recordedClass && Uint8Array.from(first, (i) => table.recordedClass?.[i] ?? 255),
    owner: table.owner && mostFrequent(groups, table.owner),
    competitor: table.competitor && mostFrequent(groups, table.competitor),
    segment: table.segment && mostFrequent(groups, table.segment),
    firstPurchase: table.firstPurchase
      ? extremes(groups, table.firstPurchase, -1)
      : days && extremes(groups, days, -1),
    lastPurchase: table.lastPurchase
      ? extremes(groups, table.lastPurchase, 1)
      : days && extremes(groups, days, 1),
    rows: Int32Array.from(first, (i) => table.rows[i] ?? 0),
    lineRows: table.rows,
    lineAccounts: groups.of,
    notes: [...table.notes, ...similarNames(groups, table)],
  };
}

/** A line without a number belongs to the account of its name: to the one that has a number, where only one of that name has. */
function accountKeys({ ids, names }: RowTable): readonly string[] {
  if (ids === null) return names;
  if (ids.every((id) => id !== '')) return ids;
  const numberOf = new Map<string, string | null>();
  ids.forEach((id, i) => {
    const name = names[i] ?? '';
    if (id !== '' && name !== '') numberOf.set(name, (numberOf.get(name) ?? id) === id ? id : null);
  });
  return ids.map((id, i) => {
    const name = names[i] ?? '';
    return id || (numberOf.get(name) ?? (name === '' ? '' : `\t${name}`));
  });
}

function groupRows(keys: readonly string[]): Groups {
  const places = new Map<string, number>();
  const first: number[] = [];
  const of = Int32Array.from(keys, (key, i) => {
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, first.length);
    first.push(i);
    return first.length - 1;
  });
  return { of, first: Int32Array.from(first), count: first.length };
}

/** Compensated (Neumaier), so that thousands of cents do not drift; NaN where a group has no number at all. */
function sums({ of, count }: Groups, values: Float64Array): Float64Array {
  const total = new Float64Array(count);
  const lost = new Float64Array(count);
  const known = new Uint8Array(count);
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (Number.isNaN(value)) continue;
    const group = of[i] as number;
    const sum = total[group] as number;
    const next = sum + value;
    lost[group] =
      (lost[group] as number) + (Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum);
    total[group] = next;
    known[group] = 1;
  }
  return total.map((sum, group) => (known[group] === 1 ? sum + (lost[group] as number) : NaN));
}

function highest({ of, count }: Groups, codes: Uint8Array): Uint8Array {
  const best = new Uint8Array(count);
  codes.forEach((code, i) => (best[of[i] as number] = Math.max(best[of[i] as number] as number, code)));
  return best;
}

function extremes({ of, count }: Groups, days: readonly string[], direction: 1 | -1): string[] {
  const found = new Array<string>(count).fill('');
  days.forEach((day, i) => {
    const group = of[i] as number;
    const known = found[group] ?? '';
    if (day !== '' && (known === '' || (direction === 1 ? day > known : day < known))) found[group] = day;
  });
  return found;
}

function mostFrequent({ of, count }: Groups, texts: readonly string[]): string[] {
  const counts = Array.from({ length: count }, () => new Map<string, number>());
  texts.forEach((text, i) => {
    const group = counts[of[i] as number];
    if (text !== '') group?.set(text, (group.get(text) ?? 0) + 1);
  });
  return counts.map((words) => {
    let best = '';
    for (const [word, times] of words) if (best === '' || times > (words.get(best) ?? 0)) best = word;
    return best;
  });
}

/** Names that differ only in case, spaces or diacritics are not merged silently: it is said. */
function similarNames({ first }: Groups, { names, ids }: RowTable): DomainError[] {
  if (ids !== null) return [];
  const seen = new Map<string, string>();
  for (const i of first) {
    const name = names[i] ?? '';
    const plain = plainText(name);
    const other = seen.get(plain);
    if (other !== undefined)
      return [domainError('value', 'error.similarNames', { name: other, other: name })];
    seen.set(plain, name);
  }
  return [];
}
