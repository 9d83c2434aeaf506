// What Google Sheets can do for the port.
import type { Capabilities } from '../../shared/workbook/port';

/** All that the port can ask for. */
export const capabilities: Capabilities = {
  spill: true,
  charts: true,
  dataValidation: true,
  selection: true,
};
