// LossFigures: what the account brings, and so what its loss would take away.
import type { JSX } from 'preact';
import { useWording } from '../../shell/pane-context';
import type { PlannedAccount } from '../../../jobs/plan/planned-account';

export function LossFigures({ account }: { readonly account: PlannedAccount }): JSX.Element {
  const { text, number, percent } = useWording();
  const { value, share } = account;
  if (value === undefined || share === undefined || value <= 0)
    return <p>{text('form.strategic.loss.nothing')}</p>;
  return <p>{text('form.strategic.loss.figures', { value: number(value), share: percent(share) })}</p>;
}
