// SheetLaying: a worksheet of the file that is being laid over with what the open sheet holds now.
import type { IWorksheetData } from '@univerjs/core';
import type { Worksheet } from 'exceljs';
import type { SheetSpills } from './save-request';
import type { StyleData } from './univer-data';

/** All that the parts of a sheet are laid from. */
export interface SheetLaying {
  readonly sheet: Worksheet;
  readonly data: Partial<IWorksheetData>;
  /** How the worksheet would be opened now: the state to compare with. */
  readonly before: Partial<IWorksheetData>;
  readonly spills: SheetSpills;
  readonly styleOf: (style: unknown) => StyleData;
  readonly styleBefore: (style: unknown) => StyleData;
}
