// Call names: which functions of the catalogue a formula calls, also as other programs write them: with a prefix, with a namespace, in small letters.
import { functionById } from '../../functions/registry';
import { isCallOf } from '../../workbook/a1';

/** Quoted texts and sheet names are passed over; a name counts only before a bracket. */
const pieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([A-Za-z_][A-Za-z0-9_.]*)(?=\s*\()/g;

/** `_xldudf_` is Excel's for functions of add-ins it does not know yet (OfficeDev/office-js#3558); the others are of its file format. */
const prefixes = /^(?:_xldudf_|_xlfn\.|_xlws\.|_xlpm\.|_xludf\.|_xll\.)+/i;

function catalogueId(name: string): string | undefined {
  const bare = name.replace(prefixes, '');
  const id = bare.slice(bare.lastIndexOf('.') + 1).toUpperCase();
  return functionById(id)?.id;
}

/** Ids of the catalogue's functions that a formula calls, each once, in the order of the formula. */
export function calledFunctions(formula: string): readonly string[] {
  const found = new Set<string>();
  for (const [, name] of formula.matchAll(pieces)) {
    const id = name === undefined ? undefined : catalogueId(name);
    if (id !== undefined) found.add(id);
  }
  return [...found];
}

/** The formula with our functions by their own names; the rest stays as it is. */
export function withPlainNames(formula: string): string {
  return formula.replace(pieces, (piece, name: string | undefined) =>
    name === undefined ? piece : (catalogueId(name) ?? piece),
  );
}

const wrapper = 'ARRAYFORMULA';

/** Google Sheets puts this function around every array formula of an .xlsx; ours fill their cells without it. */
export function withoutWrapper(formula: string): string {
  if (!isCallOf(formula, wrapper)) return formula;
  const inside = `=${formula.slice(wrapper.length + 2, -1)}`;
  return calledFunctions(inside).some((id) => isCallOf(inside, id)) ? inside : formula;
}
