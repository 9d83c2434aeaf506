// Whether what a page sent is a change of the self-test's scratch sheets. Which sheets those are is checked where they are changed.
import type { ScratchCall } from '../workbook/scratch-sheets';
import { isObject, type Json } from './is-object';

const isText = (value: unknown): value is string => typeof value === 'string';
const isPlace = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0;
const isCell = (value: unknown): boolean =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);
const areAll = (value: unknown, check: (one: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(check);

function isSheet(value: unknown): boolean {
  return (
    isObject(value) &&
    isText(value['name']) &&
    areAll(value['cells'], (line) => areAll(line, isCell)) &&
    (value['formulas'] === undefined ||
      (isObject(value['formulas']) && Object.values(value['formulas']).every(isText)))
  );
}

const checks: Readonly<Record<string, (call: Json) => boolean>> = {
  add: ({ sheets }) => areAll(sheets, isSheet),
  edit: ({ sheet, row, column, value }) => isText(sheet) && isPlace(row) && isPlace(column) && isCell(value),
  rename: ({ sheet, name }) => isText(sheet) && isText(name),
  remove: ({ sheets }) => areAll(sheets, isText),
};

/** Whether it is one of the four changes, with all that this one needs. */
export function isScratchCall(value: unknown): value is ScratchCall {
  return isObject(value) && isText(value['kind']) && checks[value['kind']]?.(value) === true;
}
