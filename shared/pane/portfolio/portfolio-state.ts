// PortfolioState: everything the page Portfolio shows and does, without a DOM: reading, mapping, settings, classes, the list, writing.
import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { DomainError } from '../../model/domain-error';
import type { Language } from '../../model/language';
import type { Portfolio } from '../../jobs/portfolio/portfolio';
import type { Pins } from '../../jobs/portfolio/pinned-classes';
import { defaultPortfolioSettings } from '../../model/portfolio-settings';
import type { PaneHost, Snapshot } from '../../workbook/port';
import { thrownError } from '../../jobs/running/attempt';
import { createTaskRunner, type TaskRunner } from '../shell/task';
import { pageBeat } from '../shell/page-beat';
import type { Beat } from '../../jobs/running/time-slices';
import { createClassifier } from './classifier';
import { createListState, type ListState } from './list/list-state';
import { readTop } from '../../jobs/source/read-workbook';
import { createSettingsState, type SettingsState } from './settings/settings-state';
import type { ReadProblem } from '../../jobs/source/read-problem';
import { sourceIn } from '../../jobs/source/source-in';
import { editSource, proposedSource, firstSource, type Source } from '../../jobs/source/source';
import type { SourceEdit } from '../../jobs/source/source-edit';
import { createWriteState, type WriteState } from './write/write-state';

/** `reading` until the first answer; `empty`: no sheet looks like accounts; `fault`: the workbook could not be read. */
export type Stage = 'reading' | 'empty' | 'fault' | 'ready';

export interface PortfolioState {
  readonly stage: ReadonlySignal<Stage>;
  readonly fault: ReadonlySignal<DomainError | null>;
  readonly tasks: TaskRunner;
  readonly source: ReadonlySignal<Source | null>;
  /** Why the accounts of the source cannot be read. */
  readonly problem: ReadonlySignal<ReadProblem | null>;
  readonly portfolio: ReadonlySignal<Portfolio | null>;
  readonly settings: SettingsState;
  readonly list: ListState;
  readonly write: WriteState;
  /** Reads the workbook again; what the user has chosen stays where it can. */
  readonly refresh: () => Promise<void>;
  /** Starts afresh: another workbook was opened. */
  readonly restart: () => Promise<void>;
  /** For a workbook in which no sheet looks like accounts: takes the first, and lets the user go on from there. */
  readonly chooseSheet: () => void;
  readonly edit: (edit: SourceEdit) => void;
  /** Whether rows with cells that cannot be read are left out. */
  readonly skipBadRows: (skip: boolean) => void;
  /** Back to the proposal for the sheet. */
  readonly resetSource: () => void;
  readonly revealCell: (row: number, column: number) => void;
  readonly close: () => void;
}

export function createPortfolioState(
  host: PaneHost,
  language: ReadonlySignal<Language>,
  beat: Beat = pageBeat,
  pins: ReadonlySignal<Pins> = signal<Pins>(new Map()),
): PortfolioState {
  const stage = signal<Stage>('reading');
  const fault = signal<DomainError | null>(null);
  const source = signal<Source | null>(null);
  const tasks = createTaskRunner();
  const settings = createSettingsState(language, () => void classify());
  const classifier = createClassifier({
    workbook: host.workbook,
    beat,
    source,
    settings: settings.settings,
    pins,
  });
  const { portfolio, problem } = classifier;
  const list = createListState(host, portfolio, language);
  let top: Snapshot | null = null;

  const fail = (error: DomainError) => {
    fault.value = error;
    stage.value = 'fault';
  };
  const classify = async () => {
    try {
      const error = await tasks.run('task.reading', classifier.classify);
      if (error !== undefined && error !== null) fail(error);
    } catch (thrown) {
      fail(thrownError(thrown));
    }
  };
  const use = (next: Source) => {
    source.value = next;
    stage.value = 'ready';
    return classify();
  };

  async function refresh(): Promise<void> {
    const read = await tasks.run('task.reading', (control) => readTop(host.workbook, control));
    if (read === undefined) return;
    if (!read.ok) return fail(read.error);
    top = read.value;
    write.dismiss();
    classifier.forget();
    const { source: found, settings: remembered } = sourceIn(top, source.peek());
    if (remembered !== null) settings.set(remembered);
    source.value = found;
    if (found === null) {
      stage.value = 'empty';
      return;
    }
    await use(found);
    // Whoever opens the pane at an account wants to see that account.
    if (list.selected.peek() === null && read.value.selection !== null) list.follow(read.value.selection);
  }

  const write = createWriteState({
    reveal: host.reveal,
    workbook: host.workbook,
    tasks,
    beat,
    language,
    portfolio,
    snapshot: classifier.snapshot,
    onChanged: refresh,
  });

  /** A class pinned or unpinned changes places and reasons of others too. */
  let isFirst = true;
  const stopPins = pins.subscribe(() => {
    if (!isFirst && stage.peek() === 'ready') void classify();
    isFirst = false;
  });

  const change = (next: (now: Source) => Source) => {
    const now = source.peek();
    if (now !== null) void use(next(now));
  };
  return {
    stage,
    fault,
    tasks,
    source,
    problem,
    portfolio,
    settings,
    list,
    write,
    refresh,
    async restart() {
      source.value = null;
      stage.value = 'reading';
      settings.set(defaultPortfolioSettings);
      write.forget();
      list.reset();
      await refresh();
    },
    chooseSheet() {
      const first = top === null ? null : firstSource(top);
      if (first !== null) void use(first);
    },
    edit: (edit) => change((now) => editSource(now, edit)),
    skipBadRows: (skipBadRows) => change((now) => ({ ...now, skipBadRows })),
    resetSource: () => change(proposedSource),
    revealCell(row, column) {
      const sheet = source.peek()?.mapping.sheet;
      if (sheet !== undefined) void host.reveal?.reveal({ sheet, row, column });
    },
    close() {
      stopPins();
      list.close();
      write.close();
      tasks.close();
    },
  };
}
