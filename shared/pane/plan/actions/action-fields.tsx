// ActionFields: the fields of an action. Rival and weak point are asked for where it attacks somebody.
import type { JSX } from 'preact';
import { SelectField } from '../../controls/select-field';
import { useWording } from '../../shell/pane-context';
import type { PaneTextKey } from '../../text/pane-text';
import { BoundField } from '../fields/bound-field';
import type { ActionDesk } from './action-desk';
import { RemoveRow } from './remove-row';
import { kindBinding, rowBinding } from './row-binding';
import type { RowFieldsProps } from './row-fields';
import { rowName } from './row-name';

const examples: Readonly<Record<string, Extract<PaneTextKey, `form.actions.example.${string}`>>> = {
  realValue: 'form.actions.example.realValue',
  perceivedValue: 'form.actions.example.perceivedValue',
  relations: 'form.actions.example.relations',
  barrier: 'form.actions.example.barrier',
  attack: 'form.actions.example.attack',
  defence: 'form.actions.example.defence',
};

export function ActionFields({ desk, row, next }: RowFieldsProps): JSX.Element {
  const { text } = useWording();
  const { kind, rival, area, state } = row.values;
  const bind = (field: Parameters<typeof rowBinding>[2]) => rowBinding(desk, row, field);
  const example = text(examples[String(kind ?? '')] ?? 'form.actions.example.any');
  const isAttack = kind === 'attack' || Boolean(rival) || Boolean(area);
  return (
    <>
      <BoundField binding={bind('what')} long placeholder={example} />
      <div class="kam-fields">
        <BoundField binding={kindBinding(desk, row)} />
        <ObjectiveField desk={desk} row={row} />
        {isAttack ? <BoundField binding={bind('rival')} suggestions={rivalsOf(desk)} /> : null}
        {isAttack ? <BoundField binding={bind('area')} /> : null}
        <BoundField binding={bind('owner')} suggestions={desk.owners} />
        <BoundField binding={bind('due')} />
        <BoundField binding={bind('state')} />
        {state === 'done' ? <BoundField binding={bind('doneOn')} /> : null}
      </div>
      <BoundField binding={bind('note')} />
      <RemoveRow desk={desk} row={row} next={next} />
    </>
  );
}

function rivalsOf({ session: { plans }, account }: ActionDesk): string[] {
  const names = plans.rows('rivals', account).map(({ values }) => String(values.rival ?? ''));
  return [...new Set([...names, account.competitor])].filter(Boolean);
}

function ObjectiveField({ desk, row }: Pick<RowFieldsProps, 'desk' | 'row'>): JSX.Element {
  const wording = useWording();
  const objectives = desk.groups.flatMap(({ objective }) => (objective === null ? [] : [objective]));
  const wanted = String(row.values.objective ?? '').trim();
  const value = objectives.some(({ key }) => key === wanted) ? wanted : '';
  return (
    <div class="kam-action-objective">
      <SelectField
        label={wording.text('form.actions.belongsTo')}
        value={value}
        options={[
          { value: '', text: wording.text('form.actions.noObjective') },
          ...objectives.map((one) => ({ value: one.key, text: rowName(wording, one) })),
        ]}
        onChange={(key) => desk.move(row, key === '' ? null : key)}
      />
    </div>
  );
}
