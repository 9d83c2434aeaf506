// createExcelHost: all that Excel hands to the pane.
import { createBrowserPreferences } from '../../../shared/pane/browser/browser-preferences';
import { today } from '../../../shared/pane/browser/today';
import { createWorkbook } from '../../../shared/workbook/planning/create-workbook';
import type { PaneHost } from '../../../shared/workbook/port';
import { displayLanguage } from '../display-language';
import { createExcelGrid } from '../workbook/excel-grid';
import type { PageWish } from './page-wish';
import { excelSelfTest } from './self-test';
import { createExcelReveal } from '../workbook/excel-reveal';
import { createExcelSelection } from '../workbook/excel-selection';

/** The port and all that stands beside it here: self-test, reveal, selection, preferences of this tenant, language, day, pages asked for. */
export function createExcelHost({ onPage }: PageWish): PaneHost {
  const workbook = createWorkbook(createExcelGrid(displayLanguage()));
  return {
    onPage,
    workbook,
    selfTest: excelSelfTest(workbook, today),
    reveal: createExcelReveal(),
    selection: createExcelSelection(),
    // Excel on the web gives each tenant a part of the storage, named by this key.
    preferences: createBrowserPreferences(`kam.${Office.context.partitionKey ?? ''}`),
    language: displayLanguage(),
    today,
  };
}
