// CellErrors: why a cell shows an error, by the cell, because a sheet's error values carry no text of their own. Kept as data, told in the page's language.
import type { DomainError } from '../../../shared/model/domain-error';
import type { FormulaPlace } from './result-value';

/** The errors at the moment; setting undefined takes one away. */
export interface CellErrors {
  set(place: FormulaPlace, error: DomainError | undefined): void;
  get(place: FormulaPlace): DomainError | undefined;
  clear(): void;
}

function keyOf({ unitId, sheetId, row, column }: FormulaPlace): string {
  return `${unitId}\n${sheetId}\n${row}\n${column}`;
}

/** A memory with no error in it. */
export function createCellErrors(): CellErrors {
  const errors = new Map<string, DomainError>();
  return {
    set(place, error) {
      if (error === undefined) errors.delete(keyOf(place));
      else errors.set(keyOf(place), error);
    },
    get: (place) => errors.get(keyOf(place)),
    clear: () => errors.clear(),
  };
}
