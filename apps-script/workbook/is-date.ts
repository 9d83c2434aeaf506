// isDate: whether a value is a moment as Google gives the days of a sheet.

/** Not instanceof: the value may come from another realm. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
