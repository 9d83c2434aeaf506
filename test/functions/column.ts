// column: cells as a range of one column.
export const column = <T>(cells: readonly T[]): T[][] => cells.map((cell) => [cell]);
