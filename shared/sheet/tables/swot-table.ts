// KAM SWOT: one row per factor: of the customer, and of ourselves in the customer's eyes and in our own.
import { swotKinds, swotSubjects } from './choice-list';
import { defineTable } from './define-table';
import { choiceColumn, column, ownedColumns } from './table-columns';

/** Factors with importance and rating 1–5 (METHOD SWOT_SCORE). */
export const swotTable = defineTable({
  table: 'KAM SWOT',
  columns: [
    ...ownedColumns,
    choiceColumn('subject', swotSubjects, 'About', 'Dotyczy', 24),
    choiceColumn('kind', swotKinds, 'Kind', 'Rodzaj', 16),
    column('factor', 'text', 'Factor', 'Czynnik', 44),
    column('importance', 'rating', 'Importance (1–5)', 'Waga (1–5)', 12),
    column('rating', 'rating', 'Rating (1–5)', 'Ocena (1–5)', 12),
    column('note', 'text', 'Note', 'Uwagi', 30),
  ],
});

/** The ids of its columns. */
export type SwotField = (typeof swotTable.columns)[number]['id'];
