// pageCharts: the pictures of our own plan page for hosts that draw charts: our pillars beside the strongest rival's, and the potential by year.
import type { CellValue } from '../../model/cell';
import type { MessageKey } from '../../text/messages.en';
import { formatMessage } from '../../text/format-message';
import { pillars } from '../../model/pillar';
import type { SheetChart } from '../chart-sheets/chart-block';
import { rivalFinding } from '../findings/rival-finding';
import type { PageInput } from './page-input';
import type { PageWords } from './page-words';
import { mostYears, potentialByYear } from './potential-part';
import { nameOf, ownRow, strongestRivals } from './rivals-parts';

/** The two pictures; each has a place of its own on the sheet, blank while it is undefined. */
export function pageCharts(input: PageInput, words: PageWords): (SheetChart | undefined)[] {
  return [pillarsChart(input, words), potentialChart(input, words)];
}

function titles(key: MessageKey, { language, say }: PageWords) {
  return { title: say(key), alias: formatMessage(language === 'pl' ? 'en' : 'pl', key, {}) };
}

const figure = (value: number | undefined): CellValue =>
  value === undefined || Number.isNaN(value) ? null : value;

function pillarsChart({ records }: PageInput, words: PageWords): SheetChart | undefined {
  const [us] = ownRow(records);
  const [rival] = strongestRivals(records);
  if (us === undefined && rival === undefined) return undefined;
  const ratings = [us, rival].map((row) => (row === undefined ? undefined : rivalFinding(row).ratings));
  return {
    chart: 'bar',
    ...titles('planPage.chart.pillars', words),
    header: [
      words.say('planPage.chart.pillar'),
      words.field('rivals', 'side', 'us'),
      rival === undefined ? words.say('planPage.rival') : nameOf(rival, words),
    ],
    rows: pillars.map((pillar, i) => [
      words.say(`pillar.${pillar}`),
      ...ratings.map((all) => figure(all?.[i])),
    ]),
    roles: ['number', 'number'],
  };
}

/** Years beyond those planned keep blank places, so that the chart's cells are the same whatever the plan says. */
function potentialChart(input: PageInput, words: PageWords): SheetChart | undefined {
  const amounts = potentialByYear(input);
  if (amounts === undefined) return undefined;
  const label = (year: number) =>
    year === 0 ? words.say('planPage.today') : words.say('planPage.year', { year });
  return {
    chart: 'bar',
    ...titles('planPage.chart.potential', words),
    header: [words.say('planPage.chart.year'), words.say(`header.${input.account.measure}`)],
    rows: Array.from({ length: mostYears + 1 }, (_, year) =>
      year < amounts.length ? [label(year), figure(amounts[year])] : [null, null],
    ),
    roles: ['money'],
  };
}
