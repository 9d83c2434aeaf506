// watchStructure: the rows and columns inserted and removed since the workbook was opened; undoing and redoing count like any other change.
import type { IRange } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from '@univerjs/preset-sheets-core';
import type { FUniver } from '@univerjs/core/facade';
import type { Shift } from '../xlsx/structure-shift';

interface Moved {
  readonly subUnitId: string;
  readonly range: IRange;
}

type Reading = (range: IRange) => Shift;

/** `sign` is −1 where the lines of the range were removed. */
const lines =
  (axis: Shift['axis'], sign: 1 | -1): Reading =>
  ({ startRow, endRow, startColumn, endColumn }) => {
    const [at, last] = axis === 'row' ? [startRow, endRow] : [startColumn, endColumn];
    return { axis, at, count: sign * (last - at + 1) };
  };

const readings: Readonly<Record<string, Reading>> = {
  [InsertRowMutation.id]: lines('row', 1),
  [RemoveRowMutation.id]: lines('row', -1),
  [InsertColMutation.id]: lines('column', 1),
  [RemoveColMutation.id]: lines('column', -1),
};

interface StructureWatch {
  /** By sheet, oldest first. */
  shifts(): Readonly<Record<string, readonly Shift[]>>;
  clear(): void;
}

/** What a mutation did to the lines of which sheet; undefined where it inserts and removes none. */
export function readShift(id: string, params: unknown): (Shift & { readonly sheet: string }) | undefined {
  const reading = readings[id];
  if (!reading) return undefined;
  const { subUnitId, range } = params as Moved;
  return { ...reading(range), sheet: subUnitId };
}

/** A watch that has seen nothing yet; `clear` lets it forget what it has seen. */
export function watchStructure(api: FUniver): StructureWatch {
  let shifts: Record<string, Shift[]> = {};
  api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
    const found = readShift(id, params);
    if (found === undefined) return;
    const { sheet, ...shift } = found;
    (shifts[sheet] ??= []).push(shift);
  });
  return {
    shifts: () => shifts,
    clear: () => {
      shifts = {};
    },
  };
}
