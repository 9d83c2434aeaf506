// The charts on a sheet of Google Sheets, found by their titles.
import { plainText } from '../../shared/model/plain-text';
import type { Sheet } from './sheet-by-id';

type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** Empty where the chart has no title. Google's types promise a text, Google gives null. */
function titleOf(chart: EmbeddedChart): string {
  const title = chart.getOptions().get('title') as string | null;
  return title ?? '';
}

/** What the charts of a sheet are called; those without a title are left out. */
export function chartTitles(sheet: Sheet): string[] {
  return sheet
    .getCharts()
    .map(titleOf)
    .filter((title) => title !== '');
}

/** The charts of that title on a sheet. Titles count as the same whatever their case and spaces, as everywhere in the port. */
export function chartsTitled(sheet: Sheet, title: string): EmbeddedChart[] {
  const wanted = plainText(title);
  return sheet.getCharts().filter((chart) => plainText(titleOf(chart)) === wanted);
}

/** Takes the charts of that title off the sheet, if there are any. */
export function removeChart(sheet: Sheet, title: string): void {
  for (const chart of chartsTitled(sheet, title)) sheet.removeChart(chart);
}
