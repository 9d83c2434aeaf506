// KAM Perception: how the customer sees us, one row per attribute.
import { defineTable } from './define-table';
import { column, ownedColumns } from './table-columns';

/** Attributes rated 1–5 by us and by the customer, and how much each matters (METHOD PERCEPTION_GAP). */
export const perceptionTable = defineTable({
  table: 'KAM Perception',
  columns: [
    ...ownedColumns,
    column('attribute', 'text', 'Attribute', 'Cecha', 32),
    column('importance', 'rating', 'Importance to the customer (1–5)', 'Waga dla klienta (1–5)', 12),
    column('ours', 'rating', 'Our own rating (1–5)', 'Nasza samoocena (1–5)', 12),
    column('theirs', 'rating', 'The customer’s rating (1–5)', 'Ocena klienta (1–5)', 12),
    column('who', 'text', 'Who said it', 'Kto to powiedział', 22),
    column('when', 'day', 'When', 'Kiedy', 12),
    column('note', 'text', 'Note', 'Uwagi', 30),
  ],
});

/** The ids of its columns. */
export type PerceptionField = (typeof perceptionTable.columns)[number]['id'];
