// Read cell: the errors of single cells, in one place; every message names the argument and the row of the given range, counted from 1.
import { domainError, type DomainError } from '../model/domain-error';
import { DayCell, ErrorCell, type RawCell } from './raw-cell';

/** Where a cell stands, as messages say it. */
export interface Place {
  readonly column: string;
  /** Row of the range as given, header included, from 1. */
  readonly row: number;
}

/** A cell as a message quotes it, cut to a length that fits an error card. */
export function quotedCell(cell: RawCell): string {
  if (cell === null) return '';
  if (cell instanceof ErrorCell) return cell.literal;
  if (cell instanceof DayCell) return `day ${String(cell.serial)}`;
  const text = String(cell);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** #VALUE! for an error that stood in the range. */
export function errorCellError({ column, row }: Place, cell: ErrorCell): DomainError {
  return domainError('value', 'error.errorCell', { column, row, text: cell.literal });
}

/** #VALUE! for a cell that is no number, saying whether it is an error, a day or a text. */
export function notANumber({ column, row }: Place, cell: RawCell): DomainError {
  if (cell instanceof ErrorCell) return errorCellError({ column, row }, cell);
  if (cell instanceof DayCell) return domainError('value', 'error.dayNotNumber', { column, row });
  return domainError('value', 'error.notANumber', { column, row, text: quotedCell(cell) });
}

/** #NUM! for a number beyond its bounds, or beyond what a cell can hold. */
export function outOfBounds(
  { column, row }: Place,
  value: number,
  min: number | undefined,
  max: number | undefined,
): DomainError {
  if (!Number.isFinite(value)) return domainError('number', 'error.notFinite', { column, row });
  if (min !== undefined && max !== undefined)
    return domainError('number', 'error.outOfBounds', { column, row, value, min, max });
  return min !== undefined
    ? domainError('number', 'error.tooSmall', { column, row, value, min })
    : domainError('number', 'error.tooLarge', { column, row, value, max: max ?? 0 });
}

/** Whether a number is beyond its bounds by more than 1e-9, or not finite. */
export function isOutOfBounds(value: number, min: number | undefined, max: number | undefined): boolean {
  return (
    !Number.isFinite(value) ||
    (min !== undefined && value < min - 1e-9) ||
    (max !== undefined && value > max + 1e-9)
  );
}
