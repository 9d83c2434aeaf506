// daysAsText: days as ISO text. Google passes them as moments at midnight in the spreadsheet's time zone, which need not be the script's: read
// without care, 31 March in Warsaw is 30 March in Greenwich.
import { isDate } from '../workbook/is-date';
import { timeZoneClock, type Clock } from '../workbook/time-zone-clock';

/**
 * The argument, a value or rows of cells, with its days as ISO text; all else stays. The spreadsheet's time zone is asked for at the first
 * day.
 */
export function daysAsText(argument: unknown): unknown {
  let clock: Clock | undefined;
  const textOf = (cell: unknown): unknown => {
    if (Array.isArray(cell)) return cell.map(textOf);
    if (!isDate(cell) || Number.isNaN(cell.getTime())) return cell;
    clock ??= timeZoneClock(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone());
    return clock.day(cell);
  };
  return textOf(argument);
}
