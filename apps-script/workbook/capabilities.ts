// What Google Sheets can do for the port.
import type { Capabilities } from '../../shared/workbook/port';

/** Selecting a cell sends no event to a sidebar. */
export const capabilities: Capabilities = {
  spill: true,
  charts: false,
  dataValidation: true,
  selection: false,
};
