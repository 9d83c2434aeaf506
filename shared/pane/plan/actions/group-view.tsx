// GroupView: an objective with the actions that serve it, or the actions that serve none.
import type { JSX } from 'preact';
import type { ActionGroup } from '../../../jobs/plan/action-groups';
import { Button } from '../../controls/button';
import { useWording } from '../../shell/pane-context';
import type { ActionDesk } from './action-desk';
import { ActionRow } from './action-row';
import { useSteadyOrder } from './steady-order';

export interface GroupViewProps {
  readonly desk: ActionDesk;
  readonly group: ActionGroup;
}

export function GroupView({ desk, group: { objective, actions } }: GroupViewProps): JSX.Element {
  const { text } = useWording();
  const { rows, onFocusIn, onFocusOut } = useSteadyOrder(actions);
  const objectives = desk.groups.flatMap((group) => (group.objective === null ? [] : [group.objective]));
  const nextObjective = objectives[objectives.findIndex(({ key }) => key === objective?.key) + 1];
  return (
    <div class="kam-action-group">
      {objective === null ? (
        <h3 class="kam-strong">{text('form.actions.without')}</h3>
      ) : (
        <ActionRow desk={desk} row={objective} next={nextObjective ?? actions[0]} as="h3" />
      )}
      <ul class="kam-action-list" onFocusIn={onFocusIn} onFocusOut={onFocusOut}>
        {rows.map((row, i) => (
          <li key={row.key}>
            <ActionRow desk={desk} row={row} next={rows[i + 1] ?? rows[i - 1]} as="div" />
          </li>
        ))}
      </ul>
      <Button appearance="subtle" icon="add" onClick={() => desk.add({ objective: objective?.key ?? null })}>
        {text('form.actions.addAction')}
      </Button>
    </div>
  );
}
