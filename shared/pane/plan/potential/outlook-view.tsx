// OutlookView: our share of the spend today and the potential of the years ahead; or why it cannot be said.
import type { JSX } from 'preact';
import type { PotentialOutlook } from '../../../method/plan/potential-outlook';
import { MessageBar } from '../../controls/message-bar';
import { ColumnHeads } from '../../controls/column-heads';
import { useWording } from '../../shell/pane-context';
import type { PlannedAccount } from '../../../jobs/plan/planned-account';

export interface OutlookViewProps {
  readonly outlook: PotentialOutlook;
  readonly account: PlannedAccount;
  readonly wallet: number;
}

export function OutlookView({ outlook, account, wallet }: OutlookViewProps): JSX.Element {
  const { text, number, percent } = useWording();
  const amounts = { value: number(Math.max(0, account.value ?? 0)), wallet: number(wallet) };
  switch (outlook.kind) {
    case 'unknown':
      return <p class="kam-soft">{text('form.potential.unknown')}</p>;
    case 'aboveWallet':
      return <MessageBar tone="warning">{text('form.potential.above', amounts)}</MessageBar>;
    case 'impossible':
      return <MessageBar tone="warning">{text(`form.potential.impossible.${outlook.field}`)}</MessageBar>;
    case 'known':
      return (
        <>
          <p role="status">{text('form.potential.share', { share: percent(outlook.share), ...amounts })}</p>
          <OutlookTable outlook={outlook} value={Math.max(0, account.value ?? 0)} wallet={wallet} />
        </>
      );
  }
}

interface OutlookTableProps {
  readonly outlook: Extract<PotentialOutlook, { kind: 'known' }>;
  readonly value: number;
  readonly wallet: number;
}

function OutlookTable({ outlook, value, wallet }: OutlookTableProps): JSX.Element {
  const { text, compact, percent } = useWording();
  const today = { year: 0, wallet, share: outlook.share, potential: value, gain: 0 };
  return (
    <table class="kam-table">
      <caption class="kam-hidden">{text('form.potential.table')}</caption>
      <ColumnHeads
        heads={(['year', 'wallet', 'share', 'potential', 'gain'] as const).map((column) =>
          text(`form.potential.table.${column}`),
        )}
      />
      <tbody>
        {[today, ...outlook.years].map((row) => (
          <tr key={row.year}>
            <th scope="row">{row.year === 0 ? text('form.potential.table.today') : row.year}</th>
            <td>{compact(row.wallet)}</td>
            <td>{percent(row.share, 0)}</td>
            <td class="kam-strong">{compact(row.potential)}</td>
            <td>{row.year === 0 ? '' : compact(row.gain)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
