// PortfolioView: the page Portfolio from top to bottom: accounts and settings in a line each, the verdict, the tables, the list, writing.
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Portfolio } from '../../jobs/portfolio/portfolio';
import type { WorkbookLocale } from '../../workbook/port';
import { Card } from '../shell/card';
import { useWording } from '../shell/pane-context';
import type { PaneSession } from '../shell/pane-session';
import { TaskView } from '../shell/task-view';
import { ClassesTable } from './classes/classes-table';
import { TimeCard } from './classes/time-card';
import { EmptyState } from './empty-state';
import { CancelledBar, FaultBar } from './fault-bar';
import { ListCard } from './list/list-card';
import { MovesCard } from './moves/moves-card';
import { MatrixCard } from './matrix/matrix-card';
import { PeopleCard } from './people/people-card';
import { PlansCard } from './plans/plans-card';
import type { PortfolioState } from './portfolio-state';
import { SettingsCard } from './settings/settings-card';
import type { Source } from '../../jobs/source/source';
import { ColumnNotices } from './source/column-notices';
import { SourceCard } from './source/source-card';
import { SourceProblem } from './source/source-problem';
import { SummaryCard } from './summary/summary-card';
import { WriteCard } from './write/write-card';

interface ResultProps {
  readonly session: PaneSession;
  readonly state: PortfolioState;
  readonly portfolio: Portfolio;
  readonly locale: WorkbookLocale;
  readonly onMapHours: () => void;
}

function Result({ session, state, portfolio, locale, onMapHours }: ResultProps): JSX.Element {
  const { text } = useWording();
  const onOpen = (account: number) => {
    state.list.pick(account);
    session.show('plan');
  };
  return (
    <>
      <SummaryCard portfolio={portfolio} dashboard={session.dashboard} />
      <div class="kam-pair">
        <Card title={text('classes.title')}>
          <ClassesTable classes={portfolio.classes} />
        </Card>
        <TimeCard time={portfolio.time} onMapHours={onMapHours} />
      </div>
      <MovesCard state={session.moves} portfolio={portfolio} onOpen={onOpen} />
      <ListCard state={state.list} portfolio={portfolio} />
      <WriteCard
        state={state.write}
        portfolio={portfolio}
        locale={locale}
        onReadAgain={() => void state.refresh()}
      />
      {session.overview.value === null ? null : (
        <PlansCard
          overview={session.overview.value}
          portfolio={portfolio}
          onOpen={onOpen}
          pages={session.pages}
        />
      )}
      {session.people.value === null ? null : (
        <PeopleCard people={session.people.value} portfolio={portfolio} onOpen={onOpen} />
      )}
      <MatrixCard points={session.matrix.value} portfolio={portfolio} onOpen={onOpen} />
    </>
  );
}

/** The mapping is closed while all is well; a problem opens it, and it stays open until the user closes it. */
function Sourced({
  session,
  state,
  source,
}: {
  readonly session: PaneSession;
  readonly state: PortfolioState;
  readonly source: Source;
}): JSX.Element {
  const [open, setOpen] = useState(false);
  const top = useRef<HTMLElement>(null);
  const hasProblem = state.problem.value !== null || source.lost.length > 0;
  useEffect(() => {
    if (hasProblem) setOpen(true);
  }, [hasProblem]);
  const onMapHours = () => {
    setOpen(true);
    top.current?.querySelector('button')?.focus();
  };
  return (
    <>
      <section class="kam-card kam-card-divided" ref={top}>
        <SourceProblem state={state} />
        <ColumnNotices source={source} />
        <SourceCard state={state} source={source} open={open} onToggle={setOpen} />
        <SettingsCard state={state.settings} />
      </section>
      {state.portfolio.value === null ? null : (
        <Result
          session={session}
          state={state}
          portfolio={state.portfolio.value}
          locale={source.snapshot.locale}
          onMapHours={onMapHours}
        />
      )}
    </>
  );
}

export interface PortfolioViewProps {
  readonly session: PaneSession;
  readonly state: PortfolioState;
}

export function PortfolioView({ session, state }: PortfolioViewProps): JSX.Element {
  const source = state.source.value;
  const readAgain = () => void state.refresh();
  return (
    <>
      <TaskView task={state.tasks.current.value} />
      {state.tasks.cancelled.value ? <CancelledBar onReadAgain={readAgain} /> : null}
      {state.stage.value === 'fault' ? <FaultBar fault={state.fault.value} onReadAgain={readAgain} /> : null}
      {state.stage.value === 'empty' ? <EmptyState onChoose={state.chooseSheet} /> : null}
      {state.stage.value === 'ready' && source !== null ? (
        <Sourced session={session} state={state} source={source} />
      ) : null}
    </>
  );
}
