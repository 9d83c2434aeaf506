// ParetoTable: the Pareto picture's figures in words.
import type { JSX } from 'preact';
import { useWording } from '../../shell/pane-context';
import type { ParetoMilestone } from '../../../method/portfolio/pareto-milestones';

export function ParetoTable({
  milestones,
}: {
  readonly milestones: readonly ParetoMilestone[];
}): JSX.Element {
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
          {milestones.map(({ customers, ofCustomers, ofValue }) => (
            <tr key={customers}>
              <th scope="row">{text('pareto.table.customers', { n: customers })}</th>
              <td>{percent(ofCustomers)}</td>
              <td>{percent(ofValue)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
