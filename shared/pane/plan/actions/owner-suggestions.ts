// ownerSuggestions: who may do something for an account: its owner, our people its contacts know, those who serve it, and then all other owners.
import type { PaneSession } from '../../shell/pane-session';
import type { PlannedAccount } from '../../../jobs/plan/planned-account';

const most = 60;

export function ownerSuggestions({ plans, portfolio }: PaneSession, account: PlannedAccount): string[] {
  const near = [
    account.owner,
    ...plans.rows('contacts', account).map(({ values }) => values.ourPerson),
    ...plans.rows('team', account).map(({ values }) => values.person),
    ...plans.rows('actions', account).map(({ values }) => values.owner),
  ];
  const others = [...new Set(portfolio.portfolio.value?.accounts.owner ?? [])].sort();
  const names = [...near, ...others].map((name) => String(name ?? '').trim()).filter((name) => name !== '');
  return [...new Set(names)].slice(0, most);
}
