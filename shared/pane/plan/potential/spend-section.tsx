// SpendSection: what the customer spends in our category, how it grows, and which share of it we want, with the potential that follows.
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { potentialOutlook } from '../../../method/plan/potential-outlook';
import { Button } from '../../controls/button';
import { MessageBar } from '../../controls/message-bar';
import { useWording } from '../../shell/pane-context';
import { BoundField } from '../fields/bound-field';
import { bindPlan } from '../fields/field-binding';
import type { PlanFormProps } from '../plan-form';
import { OutlookView } from './outlook-view';
import { RankHelper } from './rank-helper';

export function SpendSection({ account, session: { plans } }: PlanFormProps): JSX.Element {
  const { text } = useWording();
  const values = plans.plan(account)?.values ?? {};
  const bind = (field: Parameters<typeof bindPlan>[2]) => bindPlan(plans, account, field);
  const { wallet, growth, targetShare, years } = values;
  const outlook = potentialOutlook({ value: account.value, wallet, growth, targetShare, years });
  const spend = useRef<HTMLDivElement>(null);
  const take = (amount: number) => plans.setPlan(account, { wallet: amount });
  // The button that was pressed is gone: the focus goes to what it filled in.
  const takeFromSheet = (amount: number) => {
    take(amount);
    spend.current?.querySelector('input')?.focus();
  };
  return (
    <>
      <h3 class="kam-strong">{text('form.potential.spend')}</h3>
      <div ref={spend}>
        <BoundField binding={bind('wallet')} placeholder={text('form.potential.wallet.example')} />
      </div>
      <FromSheet account={account} wallet={wallet} onTake={takeFromSheet} />
      <RankHelper key={account.key} value={account.value} isOpen={outlook.kind === 'unknown'} onTake={take} />
      <div class="kam-fields">
        <BoundField binding={bind('growth')} placeholder="5" />
        <BoundField binding={bind('targetShare')} placeholder="50" />
        <BoundField binding={bind('years')} placeholder="3" />
      </div>
      {account.measure === 'margin' ? (
        <MessageBar tone="info">{text('form.potential.margin')}</MessageBar>
      ) : null}
      <OutlookView outlook={outlook} account={account} wallet={typeof wallet === 'number' ? wallet : 0} />
      <BoundField binding={bind('trends')} long placeholder={text('form.potential.trends.example')} />
      <BoundField binding={bind('trendEffect')} />
    </>
  );
}

interface FromSheetProps {
  readonly account: PlanFormProps['account'];
  readonly wallet: unknown;
  readonly onTake: (amount: number) => void;
}

/** What the account sheet says of the potential, where it does. */
function FromSheet({ account: { potential }, wallet, onTake }: FromSheetProps): JSX.Element | null {
  const { text, number } = useWording();
  if (potential === undefined || potential <= 0) return null;
  const amount = number(potential, 2);
  return (
    <div class="kam-row">
      <span>{text('form.potential.fromSheet', { amount })}</span>
      {wallet === potential ? null : (
        <Button onClick={() => onTake(potential)}>{text('form.potential.fromSheet.take', { amount })}</Button>
      )}
    </div>
  );
}
