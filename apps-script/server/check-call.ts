// Whether what a page sent is what an endpoint takes. What a change may do is checked again when it is planned.
import { isObject } from './is-object';
import type { ReadRequest, Selection } from '../../shared/workbook/port';
import { cellsIn, cellsPerCall, type SheetWindow } from '../workbook/sheet-windows';
import type { ApplyCall, PrintCall } from './calls';
import { maxPrintCharacters } from './print-dialog';

function areTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

const isPlace = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

/** Whether it asks for sheets by a word or by ids, for a whole number of rows if any, and for tables by their names if any. */
export function isReadRequest(value: unknown): value is ReadRequest {
  return (
    isObject(value) &&
    (value['sheets'] === 'none' || value['sheets'] === 'first' || areTexts(value['sheets'])) &&
    (value['rows'] === undefined || isPlace(value['rows'])) &&
    (value['tables'] === undefined || areTexts(value['tables']))
  );
}

function isWindow(value: unknown): value is SheetWindow {
  if (!isObject(value) || !isObject(value['info'])) return false;
  const { info, fromRow, rows } = value;
  return (
    areTexts([info['id'], info['name']]) &&
    [info['usedRows'], info['usedColumns'], fromRow, rows].every(isPlace) &&
    (fromRow as number) + (rows as number) <= (info['usedRows'] as number)
  );
}

/** Whether it is windows inside their sheets, and no more than one call reads. A single row may be longer than what a call reads otherwise. */
export function isWindows(value: unknown): value is readonly SheetWindow[] {
  return (
    Array.isArray(value) &&
    value.every(isWindow) &&
    (cellsIn(value) <= cellsPerCall || (value.length === 1 && value[0]?.rows === 1))
  );
}

/** Whether it is a sheet's id with a row and a column, whole numbers from 0. */
export function isSelection(value: unknown): value is Selection {
  return (
    isObject(value) && typeof value['sheet'] === 'string' && isPlace(value['row']) && isPlace(value['column'])
  );
}

/** Whether it is changes, each with its kind, and the version and request of the snapshot they are based on. */
export function isApplyCall(value: unknown): value is ApplyCall {
  if (!isObject(value) || !Array.isArray(value['changes']) || !isObject(value['basedOn'])) return false;
  const { changes, basedOn } = value;
  return (
    typeof basedOn['version'] === 'string' &&
    isReadRequest(basedOn['request']) &&
    changes.every((change: unknown) => isObject(change) && typeof change['kind'] === 'string')
  );
}

/**
 * Whether it is a document with its title, short enough for a dialog. A single page may be longer than what a dialog holds otherwise, but not
 * by much.
 */
export function isPrintCall(value: unknown): value is PrintCall {
  return (
    isObject(value) &&
    areTexts([value['html'], value['title']]) &&
    (value['html'] as string).length <= 2 * maxPrintCharacters
  );
}
