// parseCsv: comma-separated values with quoted fields (RFC 4180), for the one file the build reads.

const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;

/** The fields of each row, the header's too. Throws with the place where the text is no CSV. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  field.lastIndex = 0;
  while (field.lastIndex < text.length) {
    const found = field.exec(text);
    if (!found) throw new Error(`Not CSV at character ${field.lastIndex}`);
    row.push(found[1] === undefined ? (found[2] ?? '') : found[1].replace(/""/g, '"'));
    if (found[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
