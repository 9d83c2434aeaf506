// KAM Contacts: relations, one row for each person at the customer and the one of ours who knows them. A person may have several rows.
import { levels, supports } from './choice-list';
import { defineTable } from './define-table';
import { choiceColumn, column, ownedColumns } from './table-columns';

/** Relations: level and influence of the person, level of ours, strength of what is between them (METHOD «Relations»). */
export const contactsTable = defineTable({
  table: 'KAM Contacts',
  columns: [
    ...ownedColumns,
    column('person', 'text', 'Person at the customer', 'Osoba u klienta', 24),
    choiceColumn('level', levels, 'Level', 'Szczebel', 14),
    column('role', 'text', 'Role in buying', 'Rola w zakupie', 22),
    column('influence', 'rating', 'Influence (1–5)', 'Wpływ (1–5)', 12),
    choiceColumn('support', supports, 'Attitude to us', 'Nastawienie do nas', 16),
    column('ourPerson', 'text', 'Our person', 'Nasza osoba', 22),
    choiceColumn('ourLevel', levels, 'Level of our person', 'Szczebel naszej osoby', 14),
    column('strength', 'rating', 'Strength of the relation (0–5)', 'Siła relacji (0–5)', 12),
    column('lastContact', 'day', 'Last contact', 'Ostatni kontakt', 14),
    column('note', 'text', 'Note', 'Uwagi', 30),
  ],
});

/** The ids of its columns. */
export type ContactField = (typeof contactsTable.columns)[number]['id'];
