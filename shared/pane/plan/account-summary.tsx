// AccountSummary: what the account sheet says of the account: class and why, value, share, potential, owner.
import type { JSX } from 'preact';
import { ClassBadge } from '../portfolio/class-badge';
import { useWording } from '../shell/pane-context';
import type { PlanFormProps } from './plan-form';

export function AccountSummary({ account }: PlanFormProps): JSX.Element {
  const { text, language, number, percent } = useWording();
  const figures = [
    {
      label: text(`summary.total.${account.measure}`),
      value: account.value === undefined ? '' : number(account.value),
    },
    { label: text('list.share'), value: account.share === undefined ? '' : percent(account.share) },
    {
      label: text('field.potential'),
      value: account.potential === undefined ? '' : number(account.potential),
    },
    { label: text('field.owner'), value: account.owner },
    { label: text('field.competitor'), value: account.competitor },
  ].filter(({ value }) => value !== '');
  return (
    <section class="kam-account" aria-label={account.name}>
      <p class="kam-account-name">
        <strong>{account.name}</strong>{' '}
        {account.class === undefined ? null : <ClassBadge name={account.class} />}
      </p>
      <p class="kam-soft kam-small">{account.explain(language)}</p>
      <dl class="kam-account-figures">
        {figures.map(({ label, value }) => (
          <div key={label}>
            <dt class="kam-soft kam-small">{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
