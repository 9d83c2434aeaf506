// GapsView: what is late, each a step away, and what the plan lacks to be carried out.
import type { JSX } from 'preact';
import { actionStatus, compareActions } from '../../../jobs/plan/action-status';
import { planGaps, type PlanGap } from '../../../jobs/plan/plan-gaps';
import { Button, LinkButton } from '../../controls/button';
import { MessageBar } from '../../controls/message-bar';
import { useWording } from '../../shell/pane-context';
import type { Wording } from '../../text/wording';
import type { ActionDesk } from './action-desk';
import { rowName } from './row-name';
import { statusWords } from './status-mark';

const mostShown = 5;

export function LateActions({ desk }: { readonly desk: ActionDesk }): JSX.Element | null {
  const wording = useWording();
  const { text } = wording;
  const late = desk.rows
    .filter(({ values }) => actionStatus(values, desk.today).status === 'overdue')
    .sort((one, other) => compareActions(one.values, other.values, desk.today));
  if (late.length === 0) return null;
  return (
    <MessageBar tone="warning">
      <p>{text('form.actions.late', { n: late.length })}</p>
      <ul>
        {late.slice(0, mostShown).map((row) => (
          <li key={row.key}>
            <LinkButton onClick={() => desk.show(row)}>{rowName(wording, row)}</LinkButton>{' '}
            <span class="kam-small">{statusWords(wording, actionStatus(row.values, desk.today))}</span>
          </li>
        ))}
      </ul>
      {late.length > mostShown ? (
        <p>{text('form.actions.late.more', { n: late.length - mostShown })}</p>
      ) : null}
    </MessageBar>
  );
}

const gapWords = ({ text }: Wording, gap: PlanGap): string =>
  'count' in gap
    ? text(`form.actions.gap.${gap.kind}`, { n: gap.count })
    : text(`form.actions.gap.${gap.kind}`);

export function GapsView({ desk }: { readonly desk: ActionDesk }): JSX.Element | null {
  const wording = useWording();
  const { text } = wording;
  const gaps = planGaps(desk.rows, desk.today);
  if (gaps.length === 0) return null;
  const lacksPerceived = gaps.some(({ kind }) => kind === 'noPerceivedValue');
  return (
    <MessageBar
      tone="info"
      {...(lacksPerceived
        ? {
            actions: (
              <Button icon="add" onClick={() => desk.add({ kind: 'perceivedValue' })}>
                {text('form.actions.gap.addPerceived')}
              </Button>
            ),
          }
        : {})}
    >
      <p class="kam-strong">{text('form.actions.gap.title')}</p>
      <ul>
        {gaps.map((gap) => (
          <li key={gap.kind}>{gapWords(wording, gap)}</li>
        ))}
      </ul>
    </MessageBar>
  );
}
