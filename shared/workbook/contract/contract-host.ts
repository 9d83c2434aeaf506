// ContractHost: what a host gives the contract suite to be tried on.
import type { CellValue } from '../../model/cell';
import type { GridHost } from '../grid-edit';
import type { SheetId, Workbook } from '../port';

/** A workbook to try things on, fresh for every case; it may hold one sheet of its own, blank, which the suite never touches. */
export interface ContractHost {
  readonly grid: GridHost;
  /** The workbook under test: `createWorkbook(grid)`, perhaps with wrappers around it. */
  readonly workbook: Workbook;
  /** What another hand can do to the workbook beside edits of the grid. */
  readonly renameSheet: (sheet: SheetId, name: string) => Promise<void>;
  readonly hideSheet: (sheet: SheetId) => Promise<void>;
  /** A blank column in front of column `at`, zero-based. */
  readonly insertColumn: (sheet: SheetId, at: number) => Promise<void>;
  /** Takes away what the case made. */
  readonly dispose?: () => Promise<void>;
}

export interface ContractHarness {
  /** `breakAt`: the n-th edit (from 0) of every run that the workbook under test makes is one that the host cannot carry out. */
  readonly fresh: (options?: { readonly breakAt?: number }) => Promise<ContractHost>;
  /** `=SEQUENCE(3)` gives three rows: hosts that calculate must, stand-ins should learn this one formula. */
  readonly calculates: boolean;
}

export interface ContractCase {
  readonly name: string;
  readonly run: (harness: ContractHarness) => Promise<void>;
}

/** A sheet that a case starts from; formulas by `row,column`. */
export interface StartSheet {
  readonly name: string;
  readonly cells: readonly (readonly CellValue[])[];
  readonly formulas?: Readonly<Record<string, string>>;
  readonly dayColumns?: readonly number[];
}
