// Formula texts between Excel's file format, which prefixes newer functions, and Univer, which writes all functions plainly.

/** Not inside another name: `__xludf.DUMMYFUNCTION` is Google's own. */
const prefix = /(?<!\w)(?:_xlfn\._xlws\.|_xlfn\.|_xlws\.|_xlpm\.|_xludf\.|_xldudf_)/gi;

/** Functions younger than the file format: Excel reads them only with this prefix. Microsoft, «Issue: An _xlfn. prefix is displayed». */
const newer: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    (
      'CONCAT IFS MAXIFS MINIFS SWITCH TEXTJOIN XLOOKUP XMATCH UNIQUE SEQUENCE RANDARRAY SORTBY LET LAMBDA MAP REDUCE SCAN BYROW BYCOL ' +
      'MAKEARRAY ISOMITTED TEXTSPLIT TEXTBEFORE TEXTAFTER VSTACK HSTACK TOROW TOCOL WRAPROWS WRAPCOLS TAKE DROP EXPAND CHOOSEROWS CHOOSECOLS ' +
      'STDEV.S STDEV.P VAR.S VAR.P PERCENTILE.INC PERCENTILE.EXC QUARTILE.INC QUARTILE.EXC RANK.EQ RANK.AVG MODE.SNGL NUMBERVALUE DAYS IFNA'
    )
      .split(' ')
      .map((name) => [name, '_xlfn.']),
  ),
  FILTER: '_xlfn._xlws.',
  SORT: '_xlfn._xlws.',
};

/** Applies `change` outside text in quotes. */
function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');
}

/** `_xlfn.XLOOKUP(A1,B:B,C:C)` of a file → `=XLOOKUP(A1,B:B,C:C)`. */
export function formulaFromFile(text: string): string {
  return `=${outsideQuotes(text, (part) => part.replace(prefix, ''))}`;
}

/** `=XLOOKUP(…)` → `_xlfn.XLOOKUP(…)`; our own functions stay plain, because the add-in registers them without a namespace. */
export function formulaToFile(formula: string): string {
  return outsideQuotes(formula.replace(/^=/, ''), (part) =>
    part.replace(
      /(?<![\w.])([A-Z][A-Z0-9.]*)(?=\()/gi,
      (name) => `${newer[name.toUpperCase()] ?? ''}${name}`,
    ),
  );
}
