// WeakPointsView: the three or four points to attack, with one line each on how: the line is an action of the plan.
import type { JSX } from 'preact';
import { languages } from '../../../model/language';
import { weakPoints, type WeakPoint } from '../../../pillars/weak-points';
import { useWording } from '../../shell/pane-context';
import { BoundField } from '../fields/bound-field';
import { bindRow, type FieldBinding } from '../fields/field-binding';
import { planTables } from '../../../sheet/tables/plan-tables';
import type { PlanFormProps } from '../plan-form';
import { fieldText } from './criterion-text';
import type { RivalRow, RivalRows } from './rival-rows';

export interface WeakPointsProps extends PlanFormProps {
  readonly rival: RivalRow;
  readonly rows: RivalRows;
}

export function WeakPointsView({ account, session, rival, rows }: WeakPointsProps): JSX.Element {
  const { text, language, number } = useWording();
  const points = weakPoints(rival, rows.us, rows.importance);
  return (
    <div class="kam-stack">
      <p class="kam-strong">{text('rivals.weakPoints')}</p>
      {points.length === 0 ? <p class="kam-soft">{text('rivals.weakPoints.none')}</p> : null}
      {points.map((point) => (
        <BoundField
          key={point.id}
          binding={howBinding({ account, session, rival, rows }, point)}
          label={
            point.kind === 'criterion'
              ? text('rivals.weakPoint', {
                  area: fieldText(point.id, language),
                  priority: number(point.priority, 2),
                })
              : fieldText(point.id, language)
          }
          placeholder={text('rivals.how.example')}
        />
      ))}
    </div>
  );
}

/** The attack that belongs to the point: the action of that rival and that area, in whichever language it was written. */
function howBinding(
  { account, session: { plans }, rival }: WeakPointsProps,
  { id }: WeakPoint,
): FieldBinding {
  const name = String(rival.values.rival ?? '');
  const areas = languages.map((language) => fieldText(id, language));
  const action = plans
    .rows('actions', account)
    .find(
      ({ values }) =>
        values.kind === 'attack' && values.rival === name && areas.includes(String(values.area)),
    );
  const own = `attack/${rival.key}/${id}`;
  if (action !== undefined) return { ...bindRow(plans, 'actions', action, account, 'what'), id: own };
  const column = planTables.actions.columns.find((one) => one.id === 'what')!;
  const area = fieldText(id, plans.writtenLanguage());
  return {
    id: own,
    column,
    value: null,
    unread: undefined,
    set: (what) =>
      void (what === null || plans.add('actions', account, { kind: 'attack', rival: name, area, what })),
  };
}
