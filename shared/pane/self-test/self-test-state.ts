// SelfTestState: running the host's self-test and keeping its report, as long as the pane is open.
import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { DomainError } from '../../model/domain-error';
import { ok } from '../../model/result';
import type { PaneHost } from '../../workbook/port';
import { attempt } from '../../jobs/running/attempt';
import { createTaskRunner, type TaskRunner } from '../shell/task';

export interface SelfTestState {
  readonly tasks: TaskRunner;
  /** Null until a test has ended. */
  readonly report: ReadonlySignal<string | null>;
  /** Why there is no report, though a test ended. */
  readonly error: ReadonlySignal<DomainError | null>;
  readonly run: () => Promise<void>;
}

export function createSelfTestState(selfTest: NonNullable<PaneHost['selfTest']>): SelfTestState {
  const tasks = createTaskRunner();
  const report = signal<string | null>(null);
  const error = signal<DomainError | null>(null);
  return {
    tasks,
    report,
    error,
    async run() {
      report.value = null;
      error.value = null;
      // Asked to stop, it removes its sheets first and reports what it did until then.
      const ended = await tasks.run(
        'task.selfTest',
        (control) => attempt(async () => ok(await selfTest(control))),
        'asked',
      );
      if (ended === undefined) return;
      if (ended.ok) report.value = ended.value;
      else error.value = ended.error;
    },
  };
}
