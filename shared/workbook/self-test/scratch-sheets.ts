// ScratchSheets: what the self-test asks of a host beyond the port: sheets of its own, made, changed and removed past the port.
import type { CellValue } from '../../model/cell';
import type { ContractSheet } from '../contract/contract-harness';
import type { SheetId } from '../port';

/** Every method rejects with the host's own error. None may touch a sheet whose name is no scratch name (`isScratchName`). */
export interface ScratchSheets {
  /** Makes the sheets behind all others, in this order, and shows none of them to the user. Texts stay texts whatever they begin with. */
  readonly add: (sheets: readonly ContractSheet[]) => Promise<void>;
  /** Puts a value into a cell, as another person would. Zero-based; null empties the cell. */
  readonly edit: (sheet: string, row: number, column: number, value: CellValue) => Promise<void>;
  readonly rename: (sheet: string, name: string) => Promise<void>;
  /** Sheets that are gone already are no error. */
  readonly remove: (sheets: readonly SheetId[]) => Promise<void>;
}
