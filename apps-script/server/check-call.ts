// Whether what a page sent is what an endpoint takes. What a change may do is checked again when it is planned.
import type { ReadRequest, Selection } from '../../shared/workbook/port';
import type { ApplyCall } from './endpoints';

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function areTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

const isPlace = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

export function isReadRequest(value: unknown): value is ReadRequest {
  return (
    isObject(value) &&
    (value['sheets'] === 'none' || value['sheets'] === 'first' || areTexts(value['sheets'])) &&
    (value['rows'] === undefined || isPlace(value['rows'])) &&
    (value['tables'] === undefined || areTexts(value['tables']))
  );
}

export function isSelection(value: unknown): value is Selection {
  return (
    isObject(value) && typeof value['sheet'] === 'string' && isPlace(value['row']) && isPlace(value['column'])
  );
}

export function isApplyCall(value: unknown): value is ApplyCall {
  if (!isObject(value) || !Array.isArray(value['changes']) || !isObject(value['basedOn'])) return false;
  const { changes, basedOn } = value;
  return (
    typeof basedOn['version'] === 'string' &&
    isReadRequest(basedOn['request']) &&
    changes.every((change: unknown) => isObject(change) && typeof change['kind'] === 'string')
  );
}
