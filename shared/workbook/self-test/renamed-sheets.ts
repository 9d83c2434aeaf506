// renamedSheets: the same formula, change or request with other names for its sheets. Ids of sheets stay.
import { quotedSheet } from '../a1';

type Rename = (name: string) => string;

/**
 * A formula with other names of sheets. Those in quotes, outside of texts: the adapters always quote, and hosts keep the quotes around names with
 * spaces, as all scratch names are.
 */
export function formulaWithSheets(formula: string, rename: Rename): string {
  return formula.replace(/"(?:[^"]|"")*"|'((?:[^']|'')*)'!/g, (found: string, name: string | undefined) =>
    name === undefined ? found : quotedSheet(rename(name.replace(/''/g, "'"))),
  );
}

function renamedAt(key: string, value: unknown, rename: Rename): unknown {
  if (key === 'table' && typeof value === 'string') return rename(value);
  if (key === 'tables' && Array.isArray(value)) return value.map((one) => rename(String(one)));
  return renamedSheets(value, rename, key === 'formulas');
}

/**
 * Anything that crosses the port, with other names of sheets. It is plain JSON and names sheets in three places only: `table`, `tables`, and the
 * texts of `formulas`; going by these covers every kind of change, in undos too.
 */
export function renamedSheets<T>(value: T, rename: Rename, inFormulas = false): T {
  if (typeof value === 'string') return (inFormulas ? formulaWithSheets(value, rename) : value) as T;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one: unknown) => renamedSheets(one, rename, inFormulas)) as T;
  const entries = Object.entries(value).map(([key, one]) => {
    return [key, inFormulas ? renamedSheets(one, rename, true) : renamedAt(key, one, rename)] as const;
  });
  return Object.fromEntries(entries) as T;
}
