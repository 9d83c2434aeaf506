// DashboardLine: the button that writes the portfolio at a glance as a sheet, and how that ended.
import type { JSX } from 'preact';
import { dashboardTable } from '../../../jobs/dashboard/dashboard-sheet';
import type { Portfolio } from '../../../jobs/portfolio/portfolio';
import { Button } from '../../controls/button';
import { OutcomeBar } from '../../shell/outcome-bar';
import { useWording } from '../../shell/pane-context';
import type { DashboardState } from './dashboard-state';

export interface DashboardLineProps {
  readonly state: DashboardState;
  readonly portfolio: Portfolio;
}

export function DashboardLine({ state, portfolio }: DashboardLineProps): JSX.Element {
  const { text, message } = useWording();
  const outcome = state.outcome.value;
  return (
    <>
      <div class="kam-row">
        <Button icon="sheet" onClick={() => void state.write(portfolio)}>
          {text('dashboard.write')}
        </Button>
        <span class="kam-soft kam-small">{text('dashboard.hint', { sheet: dashboardTable })}</span>
      </div>
      <OutcomeBar outcome={outcome} onUndo={() => void state.undo()}>
        <p>{text('onePage.written', { sheet: dashboardTable })}</p>
        {outcome?.kind === 'written' ? outcome.notes.map((note, i) => <p key={i}>{message(note)}</p>) : null}
      </OutcomeBar>
    </>
  );
}
