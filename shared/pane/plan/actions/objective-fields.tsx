// ObjectiveFields: the fields of an objective: what is to be reached, how it is measured, from where to where, by when.
import type { JSX } from 'preact';
import { useWording } from '../../shell/pane-context';
import { BoundField } from '../fields/bound-field';
import type { RowFieldsProps } from './row-fields';
import { RemoveRow } from './remove-row';
import { rowBinding } from './row-binding';

export function ObjectiveFields({ desk, row, next }: RowFieldsProps): JSX.Element {
  const { text } = useWording();
  const bind = (field: Parameters<typeof rowBinding>[2]) => rowBinding(desk, row, field);
  return (
    <>
      <BoundField binding={bind('what')} long placeholder={text('form.actions.example.objective')} />
      <div class="kam-fields">
        <BoundField binding={bind('measure')} placeholder={text('form.actions.example.measure')} />
        <BoundField binding={bind('present')} placeholder={text('form.actions.example.present')} />
        <BoundField binding={bind('target')} placeholder={text('form.actions.example.target')} />
        <BoundField binding={bind('owner')} suggestions={desk.owners} />
        <BoundField binding={bind('due')} />
        <BoundField binding={bind('state')} />
        {row.values.state === 'done' ? <BoundField binding={bind('doneOn')} /> : null}
      </div>
      <BoundField binding={bind('note')} />
      <RemoveRow desk={desk} row={row} next={next} />
    </>
  );
}
