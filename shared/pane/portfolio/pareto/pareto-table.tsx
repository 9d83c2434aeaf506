// ParetoTable: the Pareto picture's figures in words.
import type { JSX } from 'preact';
import { ColumnHeads } from '../../controls/column-heads';
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
        <ColumnHeads
          heads={[text('pareto.table.top'), text('pareto.table.ofCustomers'), text('pareto.table.ofValue')]}
        />
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
