// WeakPointsView: the three or four points to attack, with one line each on how: the line is an action of the plan.
import type { JSX } from 'preact';
import { weakPoints } from '../../../method/pillars/weak-points';
import { useWording } from '../../shell/pane-context';
import { BoundField } from '../fields/bound-field';
import type { PlanFormProps } from '../plan-form';
import { attackBinding, rivalName } from './attack-binding';
import { fieldText } from './criterion-text';
import type { RivalRow, RivalRows } from './rival-rows';

export interface WeakPointsProps extends PlanFormProps {
  readonly rival: RivalRow;
  readonly rows: RivalRows;
}

export function WeakPointsView({ account, session, rival, rows }: WeakPointsProps): JSX.Element {
  const { text, language, number } = useWording();
  const points = weakPoints(rival, rows.us, rows.importance);
  const isNamed = rivalName(rival) !== '';
  return (
    <div class="kam-stack">
      <p class="kam-strong">{text('rivals.weakPoints')}</p>
      {points.length === 0 ? <p class="kam-soft">{text('rivals.weakPoints.none')}</p> : null}
      {points.length > 0 && !isNamed ? <p class="kam-soft">{text('rivals.weakPoints.nameFirst')}</p> : null}
      {(isNamed ? points : []).map((point) => (
        <BoundField
          key={point.id}
          binding={attackBinding(session.plans, account, rival, point)}
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
