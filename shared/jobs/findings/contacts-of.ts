// contactsOf: rows of KAM Contacts as the people that the review of relations looks at.
import type { Contact } from '../../method/relations/relation-review';
import { levelCode } from './relations-of';
import type { ContactField } from '../../sheet/tables/contacts-table';
import { numberOf, type Row } from './numbers-of';

/** One person per row, in the order of the rows; NaN, null and '' where blank. */
export function contactsOf(rows: readonly Row<ContactField>[]): Contact[] {
  return rows.map(({ values }) => ({
    person: String(values.person ?? '').trim(),
    level: levelCode(values.level),
    strength: numberOf(values.strength),
    influence: numberOf(values.influence),
    support: typeof values.support === 'string' ? values.support : null,
    lastContact: typeof values.lastContact === 'string' ? values.lastContact : null,
  }));
}
