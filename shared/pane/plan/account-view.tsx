// AccountView: the page «Account plan»: which account, what is known of it, whether all is saved, the forms.
import type { JSX } from 'preact';
import { MessageBar } from '../controls/message-bar';
import { Button } from '../controls/button';
import { Card } from '../shell/card';
import { useWording } from '../shell/pane-context';
import type { PaneSession } from '../shell/pane-session';
import { TaskView } from '../shell/task-view';
import { AccountPicker } from './account-picker';
import { AccountSummary } from './account-summary';
import type { AccountPageState } from './account-page-state';
import { FormNav } from './form-nav';
import { PageCard } from './page/page-card';
import type { PlannedAccount } from '../../jobs/plan/planned-account';
import { SaveLine } from './save-line';

export interface AccountViewProps {
  readonly session: PaneSession;
  readonly state: AccountPageState;
}

export function AccountView({ session, state }: AccountViewProps): JSX.Element {
  const { text, message } = useWording();
  const { portfolio, plans } = session;
  const built = portfolio.portfolio.value;
  const account = session.account.value;
  const fault = plans.fault.value ?? portfolio.fault.value;
  return (
    <>
      <TaskView task={portfolio.tasks.current.value} />
      {fault === null ? null : (
        <MessageBar
          tone="error"
          actions={<Button onClick={() => void session.refresh()}>{text('problem.readAgain')}</Button>}
        >
          {message(fault)}
        </MessageBar>
      )}
      {built === null ? (
        portfolio.stage.value === 'reading' ? null : (
          <MessageBar
            tone="info"
            actions={<Button onClick={() => session.show('portfolio')}>{text('page.portfolio')}</Button>}
          >
            {text('plan.noAccounts')}
          </MessageBar>
        )
      ) : (
        <>
          <AccountPicker portfolio={built} account={account} onPick={portfolio.list.pick} />
          {account === null ? (
            <p class="kam-soft">{text('plan.pick')}</p>
          ) : (
            <PlanOf session={session} state={state} account={account} />
          )}
        </>
      )}
    </>
  );
}

function PlanOf({
  session,
  state,
  account,
}: AccountViewProps & { readonly account: PlannedAccount }): JSX.Element | null {
  const { text } = useWording();
  const form = state.form.value;
  const View = form.view;
  if (!session.plans.ready.value) return null;
  return (
    <>
      <AccountSummary account={account} session={session} />
      <SaveLine session={session} />
      <FormNav session={session} state={state} account={account} />
      <Card title={text(form.title)}>
        <p class="kam-soft kam-small">{text(form.why)}</p>
        <View key={account.key} account={account} session={session} />
      </Card>
      <PageCard account={account} session={session} />
    </>
  );
}
