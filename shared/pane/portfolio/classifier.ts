// Classifier: from the source and the settings to the portfolio, in steps; reads and computes again only what has changed.
import { signal, type ReadonlySignal, type Signal } from '@preact/signals-core';
import { domainError, type DomainError } from '../../model/domain-error';
import { buildPortfolioSteps, type Portfolio } from '../../jobs/portfolio/portfolio';
import { pinnedClasses, type Pins } from '../../jobs/portfolio/pinned-classes';
import type { PortfolioSettings } from '../../model/portfolio-settings';
import { readAccounts, type AccountsResult } from '../../sheet/accounts/read-accounts';
import type { Snapshot, Workbook } from '../../workbook/port';
import type { TaskControl } from '../shell/task';
import { Cancelled, runSteps, type Beat } from '../../jobs/running/time-slices';
import { readWhole } from '../../jobs/source/read-workbook';
import type { ReadProblem } from '../../jobs/source/read-problem';
import { refineSource, type Source } from '../../jobs/source/source';

export interface Classifier {
  readonly portfolio: ReadonlySignal<Portfolio | null>;
  readonly problem: ReadonlySignal<ReadProblem | null>;
  /** The account sheet as it was read. */
  readonly snapshot: () => Snapshot | null;
  /** Null when all went well or the sheet has a problem to correct; an error where the workbook could not be read. */
  readonly classify: (control: TaskControl) => Promise<DomainError | null>;
  /** What was read is out of date. */
  readonly forget: () => void;
}

export interface ClassifierSurroundings {
  readonly workbook: Workbook;
  readonly beat: Beat;
  readonly source: Signal<Source | null>;
  readonly settings: ReadonlySignal<PortfolioSettings>;
  readonly pins: ReadonlySignal<Pins>;
}

interface ReadBefore {
  readonly source: Source;
  readonly accounts: AccountsResult;
}

const sheetGone = (sheet: string): AccountsResult => ({
  ok: false,
  error: domainError('value', 'error.sheetNotRead', { sheet }),
  problems: [],
});

export function createClassifier({
  workbook,
  beat,
  source,
  settings,
  pins,
}: ClassifierSurroundings): Classifier {
  const portfolio = signal<Portfolio | null>(null);
  const problem = signal<ReadProblem | null>(null);
  let whole: Snapshot | null = null;
  let before: ReadBefore | null = null;

  const pause = async ({ signal: stop }: TaskControl) => {
    await beat.pause();
    if (stop.aborted) throw new Cancelled();
  };
  const dataOf = (from: Source) => whole?.data.find(({ id }) => id === from.mapping.sheet);

  async function accountsOf(from: Source, control: TaskControl): Promise<AccountsResult> {
    if (before?.source === from) return before.accounts;
    if (dataOf(from) === undefined) {
      const read = await readWhole(workbook, from.mapping.sheet, control);
      if (control.signal.aborted) throw new Cancelled();
      if (!read.ok) return { ok: false, error: read.error, problems: [] };
      whole = read.value;
    }
    await pause(control);
    const data = dataOf(from);
    if (data === undefined) return sheetGone(from.mapping.sheet);
    const refined = from.seenWhole ? from : refineSource(from, data);
    source.value = refined;
    const accounts = readAccounts(data, refined.mapping, { skipBadRows: refined.skipBadRows });
    before = { source: refined, accounts };
    return accounts;
  }

  async function classify(control: TaskControl): Promise<DomainError | null> {
    const from = source.peek();
    if (from === null) return null;
    const accounts = await accountsOf(from, control);
    if (!accounts.ok && accounts.error.code === 'error.hostFailed') return accounts.error;
    if (!accounts.ok) {
      problem.value = { error: accounts.error, cells: accounts.problems };
      portfolio.value = null;
      return null;
    }
    control.onPart('task.computing');
    await pause(control);
    const steps = buildPortfolioSteps(
      accounts.value,
      settings.peek(),
      pinnedClasses(accounts.value, pins.peek()),
    );
    const built = await runSteps(steps, { beat, signal: control.signal, onProgress: control.onProgress });
    problem.value = built.ok ? null : { error: built.error, cells: [] };
    portfolio.value = built.ok ? built.value : null;
    return null;
  }

  return {
    portfolio,
    problem,
    snapshot: () => whole,
    classify,
    forget() {
      whole = null;
      before = null;
    },
  };
}
