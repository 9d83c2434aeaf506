// The page Functions as an entry in the list of pages.
import type { Page } from '../shell/pages';
import { FunctionsView } from './functions-view';

export const functionsPage: Page = {
  id: 'functions',
  title: 'page.functions',
  open({ functions, portfolio, refresh }) {
    return {
      view: () => <FunctionsView state={functions} locale={portfolio.source.value?.snapshot.locale} />,
      refresh: () => void refresh().then(functions.insert.takePlace),
      close: () => undefined,
    };
  },
};
