// KAM Actions: objectives and actions, one row each.
import { actionKinds, actionStates } from './choice-list';
import { defineTable } from './define-table';
import { choiceColumn, column, ownedColumns } from './table-columns';

/** Objectives, and the actions that serve them: `objective` holds the ID of the objective's row. */
export const actionsTable = defineTable({
  table: 'KAM Actions',
  columns: [
    ...ownedColumns,
    choiceColumn('kind', actionKinds, 'Kind', 'Rodzaj', 24),
    column('what', 'text', 'What', 'Co', 44),
    column('objective', 'id', 'Objective (ID)', 'Cel (ID)', 10),
    column('measure', 'text', 'Measure', 'Miernik', 22),
    column('present', 'text', 'Now', 'Stan obecny', 12),
    column('target', 'text', 'Target', 'Wartość docelowa', 14),
    column('rival', 'text', 'Rival', 'Konkurent', 20),
    column('area', 'text', 'Weak point', 'Słaby punkt', 26),
    column('owner', 'text', 'Owner', 'Odpowiedzialny', 20),
    column('due', 'day', 'Due', 'Termin', 12),
    choiceColumn('state', actionStates, 'State', 'Stan', 14),
    column('doneOn', 'day', 'Done on', 'Zrobione dnia', 12),
    column('note', 'text', 'Note', 'Uwagi', 30),
  ],
});

/** The ids of its columns. */
export type ActionField = (typeof actionsTable.columns)[number]['id'];
