// Read days: dates, serial numbers and date texts as serial day numbers, NaN where blank. The order of day and month in texts is settled by the
// evidence of the whole column.
import { dayToSerial, serialToDay } from '../model/day';
import { domainError, type DomainError } from '../model/domain-error';
import { fail, ok, type Result } from '../model/result';
import { readDayText, settleDayOrder, settledDay, type DayReading } from '../sheet/words/day-text';
import type { NumbersParameter } from './argument-kinds';
import { errorCellError, quotedCell } from './read-cell';
import type { CellReader } from './given-column';
import { DayCell, ErrorCell, rawCell, type RawCell } from './raw-cell';

interface PlacedDayText {
  readonly row: number;
  readonly text: string;
  readonly reading: DayReading;
}

/** Serial days of rows `from` to `to` (not included); #VALUE! for what is no day, and for texts whose order nothing settles. */
export function readDays(
  { name }: NumbersParameter,
  cell: CellReader,
  from: number,
  to: number,
): Result<Float64Array> {
  const days = new Float64Array(to - from).fill(NaN);
  const texts: PlacedDayText[] = [];
  for (let row = from; row < to; row++) {
    const raw = rawCell(cell(row, 0));
    if (raw === null) continue;
    const reading = typeof raw === 'string' ? readDayText(raw) : undefined;
    const serial = serialOf(raw);
    if (reading !== undefined) texts.push({ row: row + 1, text: quotedCell(raw), reading });
    else if (serial !== undefined) days[row - from] = serial;
    else return fail(notADay(name, row + 1, raw));
  }
  const order = settleDayOrder(texts.map(({ reading }) => reading));
  for (const { row, text, reading } of texts) {
    const day = order === 'contradiction' ? undefined : settledDay(reading, order);
    if (day === undefined)
      return fail(domainError('value', 'error.ambiguousDay', { column: name, row, text }));
    days[row - 1 - from] = dayToSerial(day);
  }
  return ok(days);
}

/** A day as a serial: the host's own day, or a number that is one; else undefined. */
export function serialOf(raw: RawCell): number | undefined {
  if (raw instanceof DayCell) return raw.serial;
  return typeof raw === 'number' && serialToDay(raw) !== undefined ? Math.floor(raw) : undefined;
}

/** #VALUE! for a cell that is no day. */
export function notADay(column: string, row: number, raw: RawCell): DomainError {
  if (raw instanceof ErrorCell) return errorCellError({ column, row }, raw);
  return domainError('value', 'error.notADay', { column, row, text: quotedCell(raw) });
}
