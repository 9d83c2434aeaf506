// The page Self-test: only where the host has one, and not in the choice of pages: the functions and the host's menu lead to it.
import type { PaneHost } from '../../workbook/port';
import type { Page } from '../shell/page';
import { createSelfTestState } from './self-test-state';
import { SelfTestView } from './self-test-view';

export const selfTestPageId = 'self-test';

/** The state outlives the page: a test goes on while another page is looked at. */
export function createSelfTestPage(selfTest: NonNullable<PaneHost['selfTest']>): Page {
  const state = createSelfTestState(selfTest);
  return {
    id: selfTestPageId,
    title: 'page.selfTest',
    open({ refresh, show }) {
      return {
        view: () => <SelfTestView state={state} onBack={() => show('functions')} />,
        refresh: () => void refresh(),
        close: () => undefined,
      };
    },
  };
}
