// The small ports beside the workbook: show a row, and follow the selection.
import type { RevealPort, Selection, SelectionPort } from '../../../shared/workbook/port';
import { onSelectionChange } from '../univer/selection-changes';
import type { Spreadsheet } from '../univer/spreadsheet';
import { currentSelection } from './read-snapshot';

/** The port that goes to a cell, with some rows above it in sight; a sheet that is gone is passed over. */
export function createRevealPort({ api }: Spreadsheet): RevealPort {
  return {
    reveal({ sheet, row, column }) {
      const workbook = api.getActiveWorkbook();
      const target = workbook?.getSheetBySheetId(sheet);
      if (!workbook || !target) return Promise.resolve();
      workbook.setActiveSheet(target);
      target.getRange(row, column).activate();
      // A row above keeps the revealed one from hiding under frozen panes and headers.
      target.scrollToCell(Math.max(0, row - 3), Math.max(0, column - 1));
      return Promise.resolve();
    },
  };
}

/** The port that tells where the user is after every move. */
export function createSelectionPort(spreadsheet: Spreadsheet): SelectionPort {
  return {
    onSelect(listener: (selection: Selection) => void) {
      return onSelectionChange(spreadsheet.api, () => {
        const selection = currentSelection(spreadsheet);
        if (selection) listener(selection);
      });
    },
  };
}
