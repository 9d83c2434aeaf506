// KAM History: dated entries: a class that changed, and, for each version of a plan that was fixed, what the plan assumed.
import { historyEvents } from './choice-list';
import { defineTable } from './define-table';
import { choiceColumn, column, ownedColumns } from './table-columns';

/** What happened to an account and its plan, a row per event. */
export const historyTable = defineTable({
  table: 'KAM History',
  columns: [
    ...ownedColumns,
    column('day', 'day', 'Day', 'Dzień', 12),
    choiceColumn('event', historyEvents, 'What happened', 'Zdarzenie', 18),
    column('version', 'id', 'Version', 'Wersja', 10),
    column('subject', 'text', 'What it is about', 'Czego dotyczy', 30),
    column('before', 'text', 'Before', 'Przedtem', 22),
    column('after', 'text', 'Value', 'Wartość', 30),
    column('note', 'text', 'Note', 'Uwagi', 36),
  ],
});

/** The ids of its columns. */
export type HistoryField = (typeof historyTable.columns)[number]['id'];
