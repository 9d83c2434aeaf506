// FileProblem: why a file cannot be opened, as data; the page says it in its own language.

/** The end of a key of the page's texts: `problem.notXlsx`. */
export type FileProblem = 'notXlsx' | 'oldXls' | 'encrypted' | 'damaged' | 'tooBig';

/** What a workbook may hold that does not survive opening and saving here. */
export type LostPart = 'charts' | 'pivotTables' | 'macros' | 'externalLinks' | 'slicers';

/** What a file gave, or why it gives nothing. */
export type Checked<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: FileProblem };

/** Bytes that a file may have once unpacked: more than any account workbook needs, and less than what makes a browser fall over. */
export const unpackedLimit = 200 * 1024 * 1024;
