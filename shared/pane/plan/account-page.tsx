// The page «Account plan» as an entry in the list of pages.
import type { Page } from '../shell/page';
import { createAccountPageState } from './account-page-state';
import { AccountView } from './account-view';

export const accountPage: Page = {
  id: 'plan',
  title: 'page.plan',
  open(session) {
    const state = createAccountPageState(session);
    return {
      view: () => <AccountView session={session} state={state} />,
      refresh: () => void session.refresh(),
      close: () => undefined,
    };
  },
};
