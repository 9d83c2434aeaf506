// writePage: the plan on a page as a sheet of the workbook, with its charts where the page is for us.
import type { Result } from '../../model/result';
import type { Language } from '../../model/language';
import type { Change, Snapshot } from '../../workbook/port';
import { pageCharts } from './page-charts';
import type { PageInput } from './page-input';
import { pageWords } from './page-words';
import { planPage, type PageAudience } from './plan-page';
import { planPageSheet, planSheetName } from './plan-page-sheet';

/** The sheet's name, and what the snapshot must hold of the workbook. */
export function pageSheetOf(account: string, audience: PageAudience) {
  const sheet = planSheetName(account, audience);
  return { sheet, request: { sheets: 'none', tables: [sheet] } } as const;
}

/** The changes that write it; fails where a sheet of that name is not ours. */
export function writePage(
  snapshot: Snapshot,
  input: PageInput,
  audience: PageAudience,
  language: Language,
): Result<readonly Change[]> {
  const words = pageWords(language);
  const { sheet } = pageSheetOf(input.account.name, audience);
  const charts = audience === 'internal' ? pageCharts(input, words) : [];
  return planPageSheet(snapshot, sheet, planPage(input, audience, language), charts, words);
}
