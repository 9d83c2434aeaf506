// StatusMark: how an action stands, in words; what is late also by an icon.
import type { JSX } from 'preact';
import type { ActionStatus } from '../../../jobs/plan/action-status';
import { Icon } from '../../controls/icon';
import { useWording } from '../../shell/pane-context';
import type { Wording } from '../../text/wording';

export function statusWords({ message, text }: Wording, status: ActionStatus): string {
  if (status.status === 'dropped') return text('form.actions.dropped');
  if (status.status === 'overdue') return message({ code: 'result.overdue', params: { days: status.days } });
  return message({
    code: status.status === 'open' ? 'result.stillOpen' : `result.${status.status}`,
    params: {},
  });
}

export function StatusMark({ status }: { readonly status: ActionStatus }): JSX.Element {
  const wording = useWording();
  return (
    <span class={`kam-action-status kam-action-is-${status.status}`}>
      {status.status === 'overdue' ? <Icon name="warning" /> : null}
      {status.status === 'done' ? <Icon name="check" /> : null}
      {statusWords(wording, status)}
    </span>
  );
}
