// actionGroups: the objectives of a plan with the actions that serve them, and the actions that serve none.
import type { Day } from '../../model/day';
import type { ActionField } from '../../sheet/tables/actions-table';
import type { TableRecord } from '../../sheet/tables/table-view';
import { compareActions } from './action-status';

/** A row of KAM Actions: an objective or an action. */
export type ActionRecord = TableRecord<ActionField>;

/** An objective and the actions that name it. */
export interface ActionGroup {
  /** Null for the actions that serve no objective. */
  readonly objective: ActionRecord | null;
  /** Overdue first. */
  readonly actions: readonly ActionRecord[];
}

/** Whether the row is an objective; every other kind, and none, is an action. */
export const isObjective = ({ values }: ActionRecord): boolean => values.kind === 'objective';

/** Objectives in the order of the sheet; the group without one last, always there. An objective that is gone is none. */
export function actionGroups(rows: readonly ActionRecord[], today: Day): readonly ActionGroup[] {
  const objectives = rows.filter(isObjective);
  const known = new Set(objectives.map(({ key }) => key));
  const objectiveOf = ({ values: { objective } }: ActionRecord): string | null => {
    const key = String(objective ?? '').trim();
    return known.has(key) ? key : null;
  };
  const actionsOf = (key: string | null) =>
    rows
      .filter((row) => !isObjective(row) && objectiveOf(row) === key)
      .sort((one, other) => compareActions(one.values, other.values, today));
  return [...objectives, null].map((objective) => ({
    objective,
    actions: actionsOf(objective?.key ?? null),
  }));
}
