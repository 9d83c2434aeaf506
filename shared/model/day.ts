// Day: a calendar day as ISO text (yyyy-mm-dd), the form in which days travel and are stored, and Excel's serial for it.

/** A calendar day as yyyy-mm-dd, so that days compare as texts do. */
export type Day = string;

const dayMs = 86_400_000;
/** Serial 0 of the 1900 date system as Excel counts it from 1 March 1900 on. */
const serialEpochMs = Date.UTC(1899, 11, 30);

/** Serial day number (Excel, Google, Univer) to ISO text; undefined outside 1900-03-01…9999-12-31. */
export function serialToDay(serial: number): Day | undefined {
  if (!Number.isFinite(serial) || serial < 61 || serial >= 2_958_466) return undefined;
  return new Date(serialEpochMs + Math.floor(serial) * dayMs).toISOString().slice(0, 10);
}

/** ISO text to the serial day number of the 1900 date system; NaN for text that is no day. */
export function dayToSerial(day: Day): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - serialEpochMs) / dayMs);
}

/** Days from one day to another; negative when `to` is the earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayToSerial(to) - dayToSerial(from);
}

/** yyyy, mm, dd of a real calendar day, as ISO text; undefined for 31 February and the like. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : undefined;
}
