// The self-test as the pane runs it: how far it is, its report, stopping it, and a host that breaks.
import { createSelfTestState } from '../../../shared/pane/self-test/self-test-state';
import type { Progress } from '../../../shared/workbook/port';
import { nextTurn } from '../pane-host';

/** A test that goes on until it is told to end. */
function heldTest() {
  const asked: Progress[] = [];
  let end: (report: string) => void = () => undefined;
  const state = createSelfTestState((progress) => {
    asked.push(progress);
    return new Promise((resolve) => (end = resolve));
  });
  return { state, asked, end: (report: string) => end(report) };
}

test('while it runs it says how far it is, and afterwards the report is kept until the next run', async () => {
  const { state, asked, end } = heldTest();
  const first = state.run();
  await nextTurn();
  asked[0]?.onProgress?.(0.25);
  expect(state.tasks.current.value).toMatchObject({ label: 'task.selfTest', done: 0.25 });
  end('the report');
  await first;
  expect([state.report.value, state.tasks.current.value]).toEqual(['the report', null]);
  void state.run();
  await nextTurn();
  expect(state.report.value).toBeNull();
});

test('stopped, it is asked to end and its report of what it did is shown', async () => {
  const { state, asked, end } = heldTest();
  const ended = state.run();
  await nextTurn();
  state.tasks.current.value?.cancel?.();
  expect(asked[0]?.signal?.aborted).toBe(true);
  expect(state.tasks.current.value).toMatchObject({ label: 'task.stopping', cancel: null });
  end('half a report');
  await ended;
  expect(state.report.value).toBe('half a report');
});

test('a host that breaks is an error, not a test without an end', async () => {
  const state = createSelfTestState(() => Promise.reject(new Error('Office is gone')));
  await state.run();
  expect(state.error.value).toMatchObject({
    code: 'error.hostFailed',
    params: { reason: 'Office is gone' },
  });
  expect([state.report.value, state.tasks.current.value]).toEqual([null, null]);
});
