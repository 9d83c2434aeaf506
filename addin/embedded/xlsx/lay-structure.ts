// layStructure: moves what the file keeps by address (validations, conditional formats, filter, tables) with the rows and columns that moved.
import type { Worksheet } from 'exceljs';
import { shiftRef, type Shift } from './structure-shift';

/** Parts of exceljs' worksheet that its types leave out. */
interface Addressed {
  dataValidations: { model: Record<string, unknown> };
  conditionalFormattings: { ref: string }[];
  autoFilter: string | object | null;
  tables: Record<string, { table: { tableRef: string; ref: string; autoFilterRef?: string } }>;
}

function shiftTables({ tables }: Addressed, shifts: readonly Shift[]): void {
  for (const { table } of Object.values(tables ?? {})) {
    const moved = shiftRef(table.tableRef, shifts);
    if (moved === undefined) continue;
    table.tableRef = moved;
    table.ref = moved.split(':')[0]!;
    if (table.autoFilterRef) table.autoFilterRef = shiftRef(table.autoFilterRef, shifts) ?? moved;
  }
}

/** Moves them in place; a rule of whose cells nothing is left goes. */
export function layStructure(worksheet: Worksheet, shifts: readonly Shift[]): void {
  if (shifts.length === 0) return;
  const sheet = worksheet as unknown as Addressed;
  sheet.dataValidations.model = Object.fromEntries(
    Object.entries(sheet.dataValidations.model).flatMap(([ref, rule]) => {
      const moved = shiftRef(ref, shifts);
      return moved === undefined ? [] : [[moved, rule]];
    }),
  );
  sheet.conditionalFormattings = sheet.conditionalFormattings.flatMap((one) => {
    const ref = shiftRef(one.ref, shifts);
    return ref === undefined ? [] : [{ ...one, ref }];
  });
  if (typeof sheet.autoFilter === 'string') sheet.autoFilter = shiftRef(sheet.autoFilter, shifts) ?? null;
  shiftTables(sheet, shifts);
}
