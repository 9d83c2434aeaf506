// SummaryCard: the verdict, the Pareto picture, and what the user should know about how the sheet was read.
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Portfolio } from '../../../jobs/portfolio/portfolio';
import { DashboardLine } from '../dashboard/dashboard-line';
import type { DashboardState } from '../dashboard/dashboard-state';
import { ParetoPicture } from '../pareto/pareto-picture';
import { Notes } from './notes';
import { Verdict } from './verdict';

export interface SummaryCardProps {
  readonly portfolio: Portfolio;
  readonly dashboard: DashboardState;
}

export function SummaryCard({ portfolio, dashboard }: SummaryCardProps): JSX.Element {
  const { concentration, classification, classes, accounts } = portfolio;
  const id = useId();
  return (
    <section class="kam-card" aria-labelledby={id}>
      <div class="kam-card-body">
        <Verdict
          id={id}
          concentration={concentration}
          measure={accounts.mapping.valueField}
          total={classification.total}
          strategic={classes[0]?.accounts ?? 0}
        />
        {concentration === null ? null : (
          <ParetoPicture portfolio={portfolio} concentration={concentration} />
        )}
        <Notes notes={accounts.notes} />
        <DashboardLine state={dashboard} portfolio={portfolio} />
      </div>
    </section>
  );
}
