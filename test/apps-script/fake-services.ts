// What the fake sheets and ranges ask of the spreadsheet they belong to, and a range of its sheet.
import type { Area } from '../hosts/area';
import type { FakeBook } from '../hosts/fake-book';
import type { FakeSheet } from '../hosts/fake-sheet';

export interface FakeServices {
  readonly book: FakeBook;
  /** Every call to Google's services is counted, and may fail. */
  readonly count: (kind: 'read' | 'write') => void;
  readonly countCells: (cells: number) => void;
  readonly checkSize: (added: number) => void;
  readonly givenFormula: (formula: string) => string;
  readonly readFormula: (formula: string) => string;
  readonly activate: (sheet: FakeSheet, row: number, column: number) => void;
}

/** A sheet as its ranges know it. */
export interface RangedSheet {
  readonly app: FakeServices;
  readonly cells: FakeSheet;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly getSheetId: () => number;
  /** Throws where this user may not edit. */
  readonly checkEditable: (area: Area) => void;
}
