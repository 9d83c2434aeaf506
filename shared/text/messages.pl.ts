// messagesPl: every message in Polish; each area's file is checked against its English twin when it compiles.
import { dashboardMessagesPl } from './pl/dashboard';
import { functionMessagesPl } from './pl/functions';
import { insertionMessagesPl } from './pl/insertion';
import { planPageMessagesPl } from './pl/plan-page';
import { sheetMessagesPl } from './pl/sheet';
import { wordMessagesPl } from './pl/words';
import { workbookMessagesPl } from './pl/workbook';

/** Every message, by the key it has in English. */
export const messagesPl = {
  ...functionMessagesPl,
  ...wordMessagesPl,
  ...sheetMessagesPl,
  ...workbookMessagesPl,
  ...planPageMessagesPl,
  ...dashboardMessagesPl,
  ...insertionMessagesPl,
};
