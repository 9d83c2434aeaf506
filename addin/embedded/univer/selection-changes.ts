// onSelectionChange: told whenever another cell or sheet is selected. Univer's own event begins seconds after a workbook is opened; its operations do not wait.
import type { FUniver } from '@univerjs/core/facade';
import { SetSelectionsOperation, SetWorksheetActiveOperation } from '@univerjs/preset-sheets-core';

const operations: readonly string[] = [SetSelectionsOperation.id, SetWorksheetActiveOperation.id];

/** Calls `listener` after every move of the selection. The answer stops it. */
export function onSelectionChange(api: FUniver, listener: () => void): () => void {
  const event = api.addEvent(api.Event.CommandExecuted, ({ id }) => {
    if (operations.includes(id)) listener();
  });
  return () => event.dispose();
}
