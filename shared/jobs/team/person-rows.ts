// personRows: rows of KAM Team that speak of a person and not of an account a person serves.
import type { TableRecord, TableView } from '../../sheet/tables/table-view';
import type { TeamField } from '../../sheet/tables/team-table';

/** The rows, in the order of the sheet. A row may name its account by key or, written by hand, by name alone. */
export function personRows(team: TableView<TeamField>): readonly TableRecord<TeamField>[] {
  return Array.from({ length: team.count }, (_, index) => team.at(index)).filter(
    ({ values: { account, name } }) => !account && !name,
  );
}
