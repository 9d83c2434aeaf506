// What Google Sheets can do for the port.
import type { Capabilities } from '../../shared/workbook/port';

export const capabilities: Capabilities = {
  spill: true,
  charts: false,
  dataValidation: true,
  selection: true,
};
