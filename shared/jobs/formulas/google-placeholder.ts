// Google placeholder: what Google Sheets writes into an .xlsx in place of a function that Excel has not. IFERROR(__xludf.DUMMYFUNCTION("KAM_ABC(C2:C9)"),"A"),
// and in the cells which the function fills IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),"B"): Excel shows the second argument, the formula is dead.

import { withDecimals } from './entered-fraction';

const placeholder = /^=IFERROR\(\s*@?_{1,2}xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\)/i;

/** The formula that Google calculated, with `=`; undefined where there is none in it. */
export function formulaInPlaceholder(formula: string): string | undefined {
  const inside = placeholder.exec(formula)?.[1]?.replace(/""/g, '"');
  return inside === undefined || inside === '"COMPUTED_VALUE"' ? undefined : withDecimals(`=${inside}`);
}

/** A cell that a formula elsewhere had filled. */
export function isComputedValue(formula: string): boolean {
  return placeholder.exec(formula)?.[1] === '""COMPUTED_VALUE""';
}
