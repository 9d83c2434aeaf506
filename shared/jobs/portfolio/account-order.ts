// accountOrder: which accounts the list shows and in which order, by what was typed, the class asked for and the column sorted by.
import { classCode, type AccountClass } from '../../model/account-class';
import type { AccountTable } from '../../sheet/accounts/account-table';
import { plainText } from '../../model/plain-text';

/** The columns of the accounts that a search looks through. */
export type NamedAccounts = Pick<AccountTable, 'names' | 'ids' | 'owner'>;

/** What the list may be sorted by. */
export type SortColumn = 'rank' | 'name' | 'class' | 'value';

/** What the list is asked for: the text searched, one class or all, the column and its direction. */
export interface ListQuery {
  readonly search: string;
  readonly class: AccountClass | 'all';
  readonly sort: SortColumn;
  /** The other way round than usual: usual is by rank, value highest first, names from A, strategic first. */
  readonly reversed: boolean;
}

/** The list as it opens: all accounts by rank. */
export const firstQuery: ListQuery = { search: '', class: 'all', sort: 'rank', reversed: false };

/** What the list needs of the names, prepared once per sheet so that typing stays quick at 100,000 rows. */
export interface NameIndex {
  /** Account indices by name in the order of the language; made when first asked for. */
  readonly byName: () => Int32Array;
  /** Plain name, number and account manager of each account, for searching; made when first asked for. */
  readonly haystacks: () => readonly string[];
}

/** The classes and ranks of one portfolio beside its names; codes 0–3, 255 without a class. */
export interface ListIndex extends NameIndex {
  readonly codes: Uint8Array;
  /** Account indices by rank: highest value first, blanks last, equal ones in the order of the sheet. */
  readonly byRank: Int32Array;
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function namesInOrder(names: readonly string[], collator: Intl.Collator): Int32Array {
  return Int32Array.from(names.keys()).sort((a, b) => collator.compare(names[a]!, names[b]!) || a - b);
}

/** The index of names; `collator` says in which order a language has them, equal names stay in the order of the sheet. */
export function createNameIndex(accounts: NamedAccounts, collator: Intl.Collator): NameIndex {
  const { names, ids, owner } = accounts;
  return {
    byName: lazily(() => namesInOrder(names, collator)),
    haystacks: lazily(() =>
      names.map((name, i) => plainText(`${name}\n${ids?.[i] ?? ''}\n${owner?.[i] ?? ''}`)),
    ),
  };
}

/** By class, and inside a class by rank. */
function byClass({ byRank, codes }: ListIndex): Int32Array {
  const order = new Int32Array(byRank.length);
  let next = 0;
  for (const code of [
    classCode.strategic,
    classCode.normal,
    classCode.prospect,
    classCode.suspect,
    classCode.blank,
  ]) {
    for (const i of byRank) if (codes[i] === code) order[next++] = i;
  }
  return order;
}

function sortedBy(index: ListIndex, sort: SortColumn): Int32Array {
  if (sort === 'name') return index.byName();
  return sort === 'class' ? byClass(index) : index.byRank;
}

/** Indices of the accounts to show, from 0. The text searched stands in name, number or account manager; case and diacritics do not count. */
export function accountOrder(index: ListIndex, query: ListQuery): Int32Array {
  const needle = plainText(query.search);
  const haystacks = needle === '' ? null : index.haystacks();
  const code = query.class === 'all' ? null : classCode[query.class];
  const matches = (i: number) =>
    (code === null || index.codes[i] === code) && (haystacks === null || haystacks[i]!.includes(needle));
  const order = sortedBy(index, query.sort).filter(matches);
  return query.reversed ? order.reverse() : order;
}

/** The query once a column was chosen to sort by: the one that is sorted by already turns the order round. */
export function sortBy(query: ListQuery, sort: SortColumn): ListQuery {
  return { ...query, sort, reversed: query.sort === sort && !query.reversed };
}

/** Which way the sorted column runs: values fall as a rule, all others rise. */
export function sortDirection({ sort, reversed }: ListQuery): 'ascending' | 'descending' {
  return (sort === 'value') === reversed ? 'ascending' : 'descending';
}
