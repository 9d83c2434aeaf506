// ParetoTable: the Pareto picture's figures in words: what the top 1, 5, 10, 20, 50% of customers bring.
import type { JSX } from 'preact';
import { useWording } from '../../shell/pane-context';
import type { ParetoShape } from './pareto-shape';

export function ParetoTable({ shape }: { readonly shape: ParetoShape }): JSX.Element {
  const { text, percent } = useWording();
  return (
    <details class="kam-details">
      <summary>{text('pareto.table')}</summary>
      <table class="kam-table">
        <thead>
          <tr>
            <th scope="col">{text('pareto.table.top')}</th>
            <th scope="col">{text('pareto.table.ofCustomers')}</th>
            <th scope="col">{text('pareto.table.ofValue')}</th>
          </tr>
        </thead>
        <tbody>
          {shape.milestones.map(({ accounts, share }) => (
            <tr key={accounts}>
              <th scope="row">{text('pareto.table.customers', { n: accounts })}</th>
              <td>{percent(accounts / shape.accounts)}</td>
              <td>{percent(share)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
