// ownFormulas: every formula of a workbook in which a function of the catalogue is called, where it stands and what it shows.
import type { CellValue } from '../../model/cell';
import { cellName } from '../../model/cell-name';
import type { SheetData, Snapshot } from '../../workbook/port';
import { calledFunctions } from './call-names';
import { formulaInPlaceholder } from './google-placeholder';

/** A cell whose formula calls a function of the catalogue, anywhere in it. */
export interface OwnFormula {
  readonly sheet: SheetData;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  /** A1 name of the cell. */
  readonly cell: string;
  /** As it stands in the cell. */
  readonly formula: string;
  /** The formula as it was meant: what stands in the cell, or what Google calculated. */
  readonly meant: string;
  readonly functions: readonly string[];
  readonly shown: CellValue;
  readonly isError: boolean;
}

/** The formulas of the sheets that were read, sheet by sheet, column by column, downwards. */
export function ownFormulas({ data }: Pick<Snapshot, 'data'>): readonly OwnFormula[] {
  return data.flatMap((sheet) => sheet.columns.flatMap((_, column) => inColumn(sheet, column)));
}

function inColumn(sheet: SheetData, column: number): OwnFormula[] {
  const read = sheet.columns[column];
  if (read === undefined) return [];
  const errors = new Set(read.errors);
  const found: OwnFormula[] = [];
  for (const [key, formula] of Object.entries(read.formulas)) {
    const meant = formulaInPlaceholder(formula) ?? formula;
    const functions = calledFunctions(meant);
    if (functions.length === 0) continue;
    const row = Number(key);
    found.push({
      sheet,
      row,
      column,
      cell: cellName(row, column),
      formula,
      meant,
      functions,
      shown: read.values[row] ?? null,
      isError: errors.has(row),
    });
  }
  return found;
}
