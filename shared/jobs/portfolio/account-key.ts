// accountKeyAt: what the plans of an account are kept under: its number, or its name where it has none.
import type { AccountTable } from '../../sheet/accounts/account-table';
import type { AccountKey } from '../../sheet/tables/table-view';

/** The key of an account by its index from 0; null where it has neither: nothing can be kept for it. */
export function accountKeyAt(
  { ids, names }: Pick<AccountTable, 'ids' | 'names'>,
  index: number,
): AccountKey | null {
  const name = names[index] ?? '';
  const key = ids?.[index] || name;
  return key === '' ? null : { key, name: name || key };
}
