// Raw cell: what the hosts put into a cell of an argument, told apart once. Recorded per host in test/functions/host-values.ts.

/** An error that stood in the range; `literal` is what the cell shows. */
export class ErrorCell {
  constructor(readonly literal: string) {}
}

/** A raw cell after unwrapping: a number, text, yes/no, a day as a serial number, nothing, or an error. */
export type RawCell = number | string | boolean | null | DayCell | ErrorCell;

/** A cell that the host knows to be a day (Google passes Date objects). */
export class DayCell {
  constructor(readonly serial: number) {}
}

const errorText =
  /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|ERROR!|SPILL!|CALC!|BUSY!|FIELD!|CONNECT!|BLOCKED!|UNKNOWN!)$/;
const dayMs = 86_400_000;

/** A raw cell unwrapped: Excel's data-type objects, Google's Dates, error objects and error texts. Whitespace alone is blank. */
export function rawCell(cell: unknown): RawCell {
  if (typeof cell === 'number' || typeof cell === 'boolean') return cell;
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'string') {
    if (cell.charCodeAt(0) === 35 && errorText.test(cell)) return new ErrorCell(cell);
    return cell.trim() === '' ? null : cell;
  }
  return typeof cell === 'object' ? objectCell(cell) : String(typeof cell);
}

function objectCell(cell: object): RawCell {
  if (Object.prototype.toString.call(cell) === '[object Date]') return dateCell(cell as Date);
  if (Array.isArray(cell)) return rawCell((cell as unknown[])[0]);
  const { type, error, basicValue, errorType } = cell as Record<string, unknown>;
  if (typeof error === 'string') return new ErrorCell(error);
  if (type === 'Error' || errorType !== undefined)
    return new ErrorCell(typeof basicValue === 'string' ? basicValue : '#VALUE!');
  return typeof basicValue === 'object' ? new ErrorCell('#VALUE!') : rawCell(basicValue);
}

/** Local calendar fields, since Google makes its Dates at midnight of the script's time zone. */
function dateCell(date: Date): RawCell {
  const midnight = Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Number.isNaN(midnight)
    ? new ErrorCell('#VALUE!')
    : new DayCell(Math.round(midnight / dayMs) + 25_569);
}

/** Whether a raw cell is blank, told without unwrapping it. */
export function isBlankRaw(cell: unknown): boolean {
  return (
    cell === null || cell === undefined || cell === '' || (typeof cell === 'string' && cell.trim() === '')
  );
}
