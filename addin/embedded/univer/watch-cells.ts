// watchCells: tells when the user changed the workbook, and why the selected cell shows an error.
import { CommandType } from '@univerjs/core';
import { formatError } from '../../../shared/text/format-message';
import { onSelectionChange } from './selection-changes';
import type { Spreadsheet } from './spreadsheet';

interface CellWatcher {
  readonly onEdit: () => void;
  readonly onMessage: (message: string | null) => void;
}

/** Mutations of the workbook's content; the others are about editors, the calculation itself, and heights that Univer works out. */
const content = /^(sheet|table|data-validation)\.mutation\.|defined-name/;
const quiet = /auto-height|update-rule-status|permission/;

function selectedMessage({ api, errors, language }: Spreadsheet): string | null {
  const workbook = api.getActiveWorkbook();
  const cell = workbook?.getActiveCell();
  if (!workbook || !cell) return null;
  const value: unknown = cell.getValue();
  if (typeof value !== 'string' || !value.startsWith('#')) return null;
  const place = {
    unitId: workbook.getId(),
    sheetId: cell.getSheetId(),
    row: cell.getRow(),
    column: cell.getColumn(),
  };
  const error = errors.get(place);
  return error === undefined ? null : formatError(language(), error);
}

/**
 * Tells `onEdit` of every change of content, and `onMessage` of every message or null. The answer looks again, in the language of the moment.
 */
export function watchCells(spreadsheet: Spreadsheet, { onEdit, onMessage }: CellWatcher): () => void {
  const { api } = spreadsheet;
  const refresh = () => onMessage(selectedMessage(spreadsheet));
  onSelectionChange(api, refresh);
  api.addEvent(api.Event.CommandExecuted, ({ id, type, options }) => {
    if (type !== CommandType.MUTATION) return;
    if (content.test(id) && !quiet.test(id) && !options?.onlyLocal) onEdit();
    if (content.test(id) || id.startsWith('formula.')) setTimeout(refresh);
  });
  return refresh;
}
