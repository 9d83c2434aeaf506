// ListState: what the list of accounts shows: the query, the order it gives, and the account that is selected.
import { accountRanks } from '../../../jobs/portfolio/account-ranks';
import { accountsByRow, nameColumn } from '../../../jobs/portfolio/account-places';
import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import type { Language } from '../../../model/language';
import type { Portfolio } from '../../../jobs/portfolio/portfolio';
import type { PaneHost, Selection } from '../../../workbook/port';
import {
  accountOrder,
  createNameIndex,
  firstQuery,
  type ListQuery,
} from '../../../jobs/portfolio/account-order';

export interface ListState {
  readonly query: ReadonlySignal<ListQuery>;
  /** Indices of the accounts to show, in order. */
  readonly order: ReadonlySignal<Int32Array>;
  /** Per account its rank; 0 without a value to rank by. */
  readonly ranks: ReadonlySignal<Int32Array>;
  /** Index of the account, or null. */
  readonly selected: ReadonlySignal<number | null>;
  /** Selects the account whose row it is, if it is one's. */
  readonly follow: (selection: Selection) => void;
  readonly ask: (change: Partial<ListQuery>) => void;
  /** Selects the account and shows its row in the sheet. */
  readonly pick: (account: number) => void;
  /** Another workbook: nothing searched, nothing selected. */
  readonly reset: () => void;
  readonly close: () => void;
}

const nothing = new Int32Array(0);

export function createListState(
  host: Pick<PaneHost, 'reveal' | 'selection'>,
  portfolio: ReadonlySignal<Portfolio | null>,
  language: ReadonlySignal<Language>,
): ListState {
  const query = signal(firstQuery);
  const selected = signal<number | null>(null);
  /** Stays the same while only settings change, so that names are sorted once. */
  const accounts = computed(() => portfolio.value?.accounts ?? null);
  const nameIndex = computed(() =>
    accounts.value === null ? null : createNameIndex(accounts.value, new Intl.Collator(language.value)),
  );
  const index = computed(() => {
    if (portfolio.value === null || nameIndex.value === null) return null;
    const { classification, order: byRank } = portfolio.value;
    return { ...nameIndex.value, codes: classification.codes, byRank };
  });
  const order = computed(() => (index.value === null ? nothing : accountOrder(index.value, query.value)));
  const ranks = computed(() => (portfolio.value === null ? nothing : accountRanks(portfolio.value)));
  const byRow = computed(() => (accounts.value === null ? null : accountsByRow(accounts.value)));
  const follow = ({ sheet, row }: Selection) => {
    if (portfolio.peek()?.accounts.mapping.sheet !== sheet) return;
    const account = byRow.peek()?.get(row);
    if (account !== undefined) selected.value = account;
  };
  const stopFollowing = host.selection?.onSelect(follow);
  return {
    query,
    order,
    ranks,
    selected,
    follow,
    ask: (change) => (query.value = { ...query.value, ...change }),
    pick(account) {
      const table = portfolio.peek()?.accounts;
      const row = table?.rows[account];
      if (table === undefined || row === undefined) return;
      selected.value = account;
      void host.reveal?.reveal({ sheet: table.mapping.sheet, row, column: nameColumn(table.mapping) });
    },
    reset() {
      query.value = firstQuery;
      selected.value = null;
    },
    close: () => stopFollowing?.(),
  };
}
