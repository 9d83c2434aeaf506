// Columns of our tables in a line each: what a column is, its headers, its width.
import type { ColumnRole } from '../../workbook/port';
import type { ChoiceList } from './choice-list';
import type { TableColumn } from './define-table';

/** A column that holds what its role says. `width` in characters. */
export function column<const Id extends string>(
  id: Id,
  role: ColumnRole,
  en: string,
  pl: string,
  width: number,
): TableColumn<Id> {
  return { id, role, header: { en, pl }, width };
}

/** A column of words from a list. */
export function choiceColumn<const Id extends string>(
  id: Id,
  list: ChoiceList,
  en: string,
  pl: string,
  width = 18,
): TableColumn<Id> {
  return { id, role: 'choice', header: { en, pl }, width, choices: list.choices, codes: list.codes };
}

/** The three columns that tables of several rows per account begin with: the row's own key, the account's key, and its name for people to read. */
export const ownedColumns = [
  column('id', 'id', 'ID', 'ID', 9),
  column('account', 'id', 'Account ID', 'Nr klienta', 14),
  column('name', 'text', 'Account', 'Klient', 28),
] as const;
