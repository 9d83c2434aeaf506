// ActionRow: an objective or an action in a line (done or not, what, kind, who, when, how it stands), and below it, when opened, its fields.
import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { isObjective, type ActionRecord } from '../../../jobs/plan/action-groups';
import { actionStatus, valuesOfState } from '../../../jobs/plan/action-status';
import { actionKinds } from '../../../sheet/tables/choice-list';
import { Opener } from '../../controls/opener';
import { useWording } from '../../shell/pane-context';
import type { Wording } from '../../text/wording';
import type { ActionDesk } from './action-desk';
import { ActionFields } from './action-fields';
import { ObjectiveFields } from './objective-fields';
import { rowName } from './row-name';
import { StatusMark } from './status-mark';

export interface ActionRowProps {
  readonly desk: ActionDesk;
  readonly row: ActionRecord;
  /** Gets the focus when this one is removed. */
  readonly next: ActionRecord | undefined;
  /** Objectives are headings of what serves them. */
  readonly as: 'h3' | 'div';
}

/** Kind, rival and weak point, owner, day: what is known of them. */
function factsOf(row: ActionRecord, { language, day }: Wording): string {
  const { kind, rival, area, owner, due, present, target } = row.values;
  const kindWord = actionKinds.choices[language][actionKinds.codes.findIndex((code) => code === kind)];
  const way = [present, target].map((one) => String(one ?? '')).filter(Boolean);
  return [
    isObjective(row) ? way.join(' → ') : kindWord,
    [rival, area].filter(Boolean).join(': '),
    owner,
    typeof due === 'string' ? day(due) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

export function ActionRow({ desk, row, next, as: Heading }: ActionRowProps): JSX.Element {
  const wording = useWording();
  const { text } = wording;
  const id = useId();
  const name = rowName(wording, row);
  const open = desk.isOpen(row);
  const facts = factsOf(row, wording);
  const Fields = isObjective(row) ? ObjectiveFields : ActionFields;
  return (
    <div class="kam-action" data-row={row.key}>
      <div class="kam-action-line">
        <DoneBox desk={desk} row={row} label={text('form.actions.done', { what: name })} />
        <Heading class="kam-action-head">
          <Opener look="kam-action-open" controls={id} open={open} onToggle={() => desk.toggle(row)}>
            <span class="kam-opener-text kam-action-text">
              <span class={isObjective(row) ? 'kam-strong' : ''}>{name}</span>
              <Line>
                {facts === '' ? null : <span class="kam-soft">{facts}</span>}
                <StatusMark status={actionStatus(row.values, desk.today)} />
              </Line>
            </span>
          </Opener>
        </Heading>
      </div>
      <div id={id} class="kam-action-fields kam-stack" hidden={!open}>
        {open ? <Fields desk={desk} row={row} next={next} /> : null}
      </div>
    </div>
  );
}

const Line = ({ children }: { readonly children: ComponentChildren }): JSX.Element => (
  <span class="kam-action-facts kam-small">{children}</span>
);

function DoneBox(props: Pick<ActionRowProps, 'desk' | 'row'> & { readonly label: string }): JSX.Element {
  const { desk, row, label } = props;
  return (
    <label class="kam-mark-box kam-action-done">
      <span class="kam-hidden">{label}</span>
      <input
        type="checkbox"
        checked={row.values.state === 'done'}
        onChange={({ currentTarget: { checked } }) =>
          desk.set(row, valuesOfState(checked ? 'done' : 'open', row.values.doneOn, desk.today))
        }
      />
    </label>
  );
}
