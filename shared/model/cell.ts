// CellValue: what one worksheet cell holds once a host's peculiarities are gone. Blank is null; days are ISO text or serials.

export type CellValue = number | string | boolean | null;

/** A rectangle of cells, row by row. Every row has the same length. */
export type CellGrid = readonly (readonly CellValue[])[];

/** An error that stood in a cell before we read it, such as `#REF!`. */
export interface CellError {
  readonly error: string;
}

export function isBlankCell(cell: unknown): boolean {
  return (
    cell === null || cell === undefined || cell === '' || (typeof cell === 'string' && cell.trim() === '')
  );
}
