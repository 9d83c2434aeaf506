// Day text: days that a sheet stores as text, in the Polish and English conventions. 03/04/2025 can be read both ways, and is never guessed:
// the evidence of the whole column settles it, as with number texts.
import { dayOf, type Day } from '../../model/day';
import { plainText } from '../../model/plain-text';

/** Which comes first in a day written in numbers. */
export type DayOrder = 'dayFirst' | 'monthFirst';

/** What one text says: a day whatever the order, a day that shows its order, or one of two days. */
export type DayReading =
  | { readonly kind: 'plain'; readonly day: Day }
  | { readonly kind: 'decided'; readonly day: Day; readonly order: DayOrder }
  | { readonly kind: 'ambiguous'; readonly dayFirst: Day; readonly monthFirst: Day };

/** First three letters of the months, without diacritics; May is Polish "maj" and "maja". */
const months: ReadonlyMap<string, number> = new Map(
  [
    ['jan', 'sty'],
    ['feb', 'lut'],
    ['mar'],
    ['apr', 'kwi'],
    ['may', 'maj'],
    ['jun', 'cze'],
    ['jul', 'lip'],
    ['aug', 'sie'],
    ['sep', 'wrz'],
    ['oct', 'paz'],
    ['nov', 'lis'],
    ['dec', 'gru'],
  ].flatMap((names, i) => names.map((name) => [name, i + 1] as const)),
);

const timeOfDay =
  /(?:[t ,]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[ap]m)?\s*(?:z|utc|[+-]\d{2}:?\d{2})?)$/;
const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const dayMonthName = /^(\d{1,2})[ .-]+([a-z]{3,12})\.?[ ,.-]+(\d{4})(?: ?r\.?)?$/;
const monthNameDay = /^([a-z]{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/;
/** 20250131, as SAP writes it. */
const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;

/** What a text says as a day, its time of day left out; undefined where it is no day. */
export function readDayText(text: string): DayReading | undefined {
  if (text.length > 40) return undefined;
  const bare = plainText(text).replace(timeOfDay, '');
  const iso = yearFirst.exec(bare) ?? compact.exec(bare);
  if (iso !== null)
    return plain(dayOf(Number(iso[1]), Number(iso[iso.length - 2]), Number(iso[iso.length - 1])));
  const named = dayMonthName.exec(bare);
  if (named !== null) return plain(namedDay(named[3], named[2], named[1]));
  const american = monthNameDay.exec(bare);
  if (american !== null) return plain(namedDay(american[3], american[1], american[2]));
  const numeric = yearLast.exec(bare);
  return numeric === null
    ? undefined
    : readNumericDay(Number(numeric[1]), Number(numeric[3]), Number(numeric[4]), numeric[2] === '.');
}

const plain = (day: Day | undefined): DayReading | undefined =>
  day === undefined ? undefined : { kind: 'plain', day };

function namedDay(
  year: string | undefined,
  name: string | undefined,
  day: string | undefined,
): Day | undefined {
  return dayOf(Number(year), months.get((name ?? '').slice(0, 3)) ?? 0, Number(day));
}

/** With dots the day always comes first; with slashes and dashes only a number over 12 tells. */
function readNumericDay(
  first: number,
  second: number,
  year: number,
  dotted: boolean,
): DayReading | undefined {
  const dayFirst = dayOf(year, second, first);
  const monthFirst = dotted ? undefined : dayOf(year, first, second);
  if (dayFirst !== undefined && monthFirst !== undefined) {
    return dayFirst === monthFirst
      ? { kind: 'plain', day: dayFirst }
      : { kind: 'ambiguous', dayFirst, monthFirst };
  }
  if (dayFirst !== undefined) return { kind: 'decided', day: dayFirst, order: 'dayFirst' };
  return monthFirst === undefined ? undefined : { kind: 'decided', day: monthFirst, order: 'monthFirst' };
}

/** The order the readings of a column show; 'contradiction' where two show different ones, undefined where none shows any. */
export function settleDayOrder(readings: Iterable<DayReading>): DayOrder | 'contradiction' | undefined {
  let order: DayOrder | undefined;
  for (const reading of readings) {
    if (reading.kind !== 'decided') continue;
    if (order !== undefined && order !== reading.order) return 'contradiction';
    order = reading.order;
  }
  return order;
}

/** The day a reading stands for once the column's order is settled; undefined for an ambiguous one without an order. */
export function settledDay(reading: DayReading, order: DayOrder | undefined): Day | undefined {
  if (reading.kind !== 'ambiguous') return reading.day;
  return order === undefined ? undefined : reading[order];
}
