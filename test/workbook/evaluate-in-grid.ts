// evaluateInGrid: what the in-memory workbook calculates in tests: the catalogue's functions and a few of the hosts' own, over its sheets.
import type { Evaluate } from '../../shared/workbook/memory-grid';
import { evaluateFormula } from '../hosts/evaluate-formula';

export const evaluateInGrid: Evaluate = (formula, grid, own) =>
  evaluateFormula(
    formula,
    (name, { row, column, rows, columns }) => {
      const sheet = grid.sheets.find((one) => (name === undefined ? one.id === own : one.name === name));
      return Array.from({ length: rows }, (_, r) =>
        Array.from({ length: columns }, (_, c) => sheet?.valueAt(row + r, column + c) ?? null),
      );
    },
    { separator: ',', maxRows: 1000 },
  );
