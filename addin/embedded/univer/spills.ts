// spillsOf: what formulas spilled. Univer keeps it beside the workbook's saved data, and other programs show nothing without it.
import type { Univer } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import type { SheetSpills, SpillRange } from '../xlsx/save-request';
import type { CellData, Matrix } from '../xlsx/univer-data';

/** A workbook's spills by sheet; sheets on which nothing spills need not be there. */
export function spillsOf(univer: Univer, unitId: string): Record<string, SheetSpills> {
  const model = univer.__getInjector().get(FormulaDataModel);
  const cells = (model.getArrayFormulaCellData()[unitId] ?? {}) as Record<string, Matrix<CellData>>;
  const ranges = (model.getArrayFormulaRange()[unitId] ?? {}) as Record<string, Matrix<SpillRange>>;
  const sheets = new Set([...Object.keys(cells), ...Object.keys(ranges)]);
  return Object.fromEntries(
    [...sheets].map((id) => [id, { cells: cells[id] ?? {}, ranges: ranges[id] ?? {} }]),
  );
}

/** The spills of one sheet; empty where nothing spills. */
export function sheetSpills(univer: Univer, unitId: string, sheetId: string): SheetSpills {
  return spillsOf(univer, unitId)[sheetId] ?? { cells: {}, ranges: {} };
}
