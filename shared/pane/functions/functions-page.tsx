// The page Functions as an entry in the list of pages.
import type { Page } from '../shell/page';
import { selfTestPageId } from '../self-test/self-test-page';
import { FunctionsView } from './functions-view';

export const functionsPage: Page = {
  id: 'functions',
  title: 'page.functions',
  open({ functions, host, portfolio, refresh, show }) {
    return {
      view: () => (
        <FunctionsView
          state={functions}
          locale={portfolio.source.value?.snapshot.locale}
          onSelfTest={host.selfTest === undefined ? undefined : () => show(selfTestPageId)}
        />
      ),
      refresh: () => void refresh().then(functions.insert.takePlace),
      close: () => undefined,
    };
  },
};
