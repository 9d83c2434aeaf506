// LadderView: the ladder of positions as four steps, the highest on top; beside each, whether we stand there now and whether we want to. Two groups of
// radio buttons, so that arrow keys climb.
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { ladderFinding } from '../../../jobs/findings/outlook-finding';
import type { LadderStep } from '../../../method/plan/position-ladder';
import { positions } from '../../../sheet/tables/choice-list';
import { useWording } from '../../shell/pane-context';
import { bindPlan, type FieldBinding } from '../fields/field-binding';
import type { PlanFormProps } from '../plan-form';
import { ClearChoice, UnreadChoice } from './choice-notes';

export function LadderView({ account, session: { plans } }: PlanFormProps): JSX.Element {
  const { text } = useWording();
  const [now, wanted] = [bindPlan(plans, account, 'positionNow'), bindPlan(plans, account, 'positionWanted')];
  const { steps, climb } = ladderFinding({ positionNow: now.value, positionWanted: wanted.value });
  const id = useId();
  const columns = [
    { binding: now, group: `${id}-now` },
    { binding: wanted, group: `${id}-wanted` },
  ] as const;
  return (
    <>
      <h3 class="kam-strong">{text('form.potential.ladder')}</h3>
      <div class="kam-ladder">
        <span class="kam-soft kam-small">{text('form.potential.ladder.step')}</span>
        <ColumnHead {...columns[0]} title={text('form.potential.ladder.now')} />
        <ColumnHead {...columns[1]} title={text('form.potential.ladder.wanted')} />
        <LadderSteps steps={[...steps].reverse()} columns={columns} />
      </div>
      <UnreadChoice binding={now} />
      <UnreadChoice binding={wanted} />
      <div role="status">
        {climb === undefined ? null : <Climb steps={climb} />}
        {steps.map(({ isNow, position }) =>
          isNow ? <p key={position}>{text(`form.potential.next.${position}`)}</p> : null,
        )}
      </div>
    </>
  );
}

function Climb({ steps }: { readonly steps: number }): JSX.Element {
  const { text } = useWording();
  if (steps > 0) return <p class="kam-strong">{text('form.potential.ladder.up', { n: steps })}</p>;
  return (
    <p class="kam-strong">
      {text(steps === 0 ? 'form.potential.ladder.keep' : 'form.potential.ladder.down')}
    </p>
  );
}

interface LadderColumn {
  readonly binding: FieldBinding;
  /** The name of its radio buttons. */
  readonly group: string;
}

function ColumnHead({ binding, group, title }: LadderColumn & { readonly title: string }): JSX.Element {
  const { language } = useWording();
  return (
    <span class="kam-ladder-column kam-soft kam-small">
      {title}
      <ClearChoice binding={binding} label={binding.column.header[language]} group={group} />
    </span>
  );
}

interface LadderStepsProps {
  readonly steps: readonly LadderStep[];
  readonly columns: readonly LadderColumn[];
}

function LadderSteps({ steps, columns }: LadderStepsProps): JSX.Element {
  const { language } = useWording();
  return (
    <>
      {steps.map(({ position, part }) => {
        const place = positions.codes.indexOf(position);
        const word = positions.choices[language][place] ?? position;
        return (
          <div key={position} class="kam-ladder-row">
            <span class={`kam-ladder-step kam-ladder-${part} kam-ladder-at${String(place)}`}>{word}</span>
            {columns.map(({ binding, group }) => (
              <label key={binding.id} class="kam-mark-box kam-ladder-choice">
                <span class="kam-hidden">{`${binding.column.header[language]}: ${word}`}</span>
                <input
                  type="radio"
                  name={group}
                  checked={binding.value === position}
                  onChange={() => binding.set(position)}
                />
              </label>
            ))}
          </div>
        );
      })}
    </>
  );
}
