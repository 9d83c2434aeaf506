// Cell: what one worksheet cell holds once a host's peculiarities are gone.

/** A cell as all hosts agree on it: blank is null, a day is ISO text or a serial number. */
export type CellValue = number | string | boolean | null;

/** A rectangle of cells, row by row. Every row has the same length. */
export type CellGrid = readonly (readonly CellValue[])[];

/** An error that stood in a cell before we read it, such as `#REF!`. */
export interface CellError {
  readonly error: string;
}

/** Whether nothing can be seen in a cell: null, undefined, or white space alone. */
export function isBlankCell(cell: unknown): boolean {
  return (
    cell === null || cell === undefined || cell === '' || (typeof cell === 'string' && cell.trim() === '')
  );
}
