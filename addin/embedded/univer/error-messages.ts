// ErrorMessages: why a cell shows an error, by the cell, because a sheet's error values carry no text of their own.
import type { FormulaPlace } from './result-value';

export interface ErrorMessages {
  set(place: FormulaPlace, message: string | undefined): void;
  get(place: FormulaPlace): string | undefined;
  clear(): void;
}

function keyOf({ unitId, sheetId, row, column }: FormulaPlace): string {
  return `${unitId}\n${sheetId}\n${row}\n${column}`;
}

export function createErrorMessages(): ErrorMessages {
  const messages = new Map<string, string>();
  return {
    set(place, message) {
      if (message === undefined) messages.delete(keyOf(place));
      else messages.set(keyOf(place), message);
    },
    get: (place) => messages.get(keyOf(place)),
    clear: () => messages.clear(),
  };
}
