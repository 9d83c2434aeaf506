// RemoveRow: takes an objective or an action out of the plan; «Undo» brings it back.
import type { JSX } from 'preact';
import { Button } from '../../controls/button';
import { useWording } from '../../shell/pane-context';
import type { RowFieldsProps } from './row-fields';
import { rowName } from './row-name';

export function RemoveRow({ desk, row, next }: RowFieldsProps): JSX.Element {
  const wording = useWording();
  const { text } = wording;
  return (
    <div class="kam-row">
      <Button
        appearance="subtle"
        icon="close"
        label={text('form.actions.removeRow', { what: rowName(wording, row) })}
        onClick={() => desk.remove(row, next)}
      >
        {text('plan.remove')}
      </Button>
    </div>
  );
}
