// runEdits: takes the port's grid edits in Univer, as one step of its undo history.
import { IUndoRedoService } from '@univerjs/core';
import type { GridEdit } from '../../../shared/workbook/grid-edit';
import type { Spreadsheet } from '../univer/spreadsheet';
import { mergeWrites } from './merge-writes';
import { runEdit, type Run } from './run-edit';

/** All or nothing: where Univer refuses a step, those before it are undone. */
export async function runEdits(spreadsheet: Spreadsheet, edits: readonly GridEdit[]): Promise<void> {
  const { api, univer } = spreadsheet;
  const unitId = api.getActiveWorkbook()?.getId();
  if (unitId === undefined) throw new Error('No workbook is open.');
  const batch = univer.__getInjector().get(IUndoRedoService).__tempBatchingUndoRedo(unitId);
  const shown = api.getActiveWorkbook()?.getActiveSheet().getSheetId();
  let done = 0;
  const execute: Run['execute'] = async (id, params) => {
    if (!(await api.executeCommand(id, params))) throw new Error(`${id} was refused.`);
    done++;
  };
  try {
    for (const step of mergeWrites(edits)) await runEdit({ unitId, spreadsheet, execute }, step);
  } catch (error) {
    batch.dispose();
    if (done > 0) await api.undo();
    throw error;
  }
  batch.dispose();
  if (edits.some(({ kind }) => kind === 'addSheet')) stayOn(spreadsheet, shown, edits);
}

/** Univer shows every sheet it adds; the user stays where they were, unless that sheet is gone or they have gone elsewhere themselves meanwhile. */
function stayOn({ api }: Spreadsheet, sheetId: string | undefined, edits: readonly GridEdit[]): void {
  const workbook = api.getActiveWorkbook();
  const now = workbook?.getActiveSheet().getSheetName();
  if (!edits.some((edit) => edit.kind === 'addSheet' && edit.name === now)) return;
  const sheet = sheetId === undefined ? null : workbook?.getSheetBySheetId(sheetId);
  if (workbook && sheet) workbook.setActiveSheet(sheet);
}
