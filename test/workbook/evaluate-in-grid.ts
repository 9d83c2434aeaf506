// evaluateInGrid: what the in-memory workbook calculates in tests: the catalogue's functions and a few of the hosts' own, over its sheets.
import type { Evaluate } from '../../shared/workbook/memory/memory-grid';
import { gridOver } from '../hosts/area';
import { evaluateFormula } from '../hosts/evaluate-formula';

export const evaluateInGrid: Evaluate = (formula, grid, own) =>
  evaluateFormula(
    formula,
    (name, area) => {
      const sheet = grid.sheets.find((one) => (name === undefined ? one.id === own : one.name === name));
      return gridOver(area, (row, column) => sheet?.valueAt(row, column) ?? null);
    },
    { separator: ',', maxRows: 1000 },
  );
