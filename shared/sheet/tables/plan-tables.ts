// planTables: the tables that plans are kept in, by the names the program knows them by.
import { actionsTable } from './actions-table';
import { contactsTable } from './contacts-table';
import { historyTable } from './history-table';
import { perceptionTable } from './perception-table';
import { plansTable } from './plans-table';
import { rivalsTable } from './rivals-table';
import { swotTable } from './swot-table';
import { teamTable } from './team-table';

/** The schemas of all plan tables. */
export const planTables = {
  plans: plansTable,
  actions: actionsTable,
  contacts: contactsTable,
  swot: swotTable,
  rivals: rivalsTable,
  perception: perceptionTable,
  team: teamTable,
  history: historyTable,
} as const;

/** The name of a plan table in the program. */
export type PlanTable = keyof typeof planTables;
/** All names, in the order of the schemas. */
export const planTableIds = Object.keys(planTables) as readonly PlanTable[];

/** The columns of one of the tables, by their ids. */
export type FieldOf<T extends PlanTable> = (typeof planTables)[T]['columns'][number]['id'];

/** What the keys of a table's rows begin with. */
export const keyPrefixes: Readonly<Record<PlanTable, string>> = {
  plans: 'P',
  actions: 'A',
  contacts: 'C',
  swot: 'S',
  rivals: 'R',
  perception: 'V',
  team: 'T',
  history: 'H',
};
