// snapshotVersion: a fingerprint of what was read, without the values of formulas, which change by themselves. Every adapter uses it.
import type { ColumnData, SheetData, SheetInfo } from './port';

/** Two 32-bit multiplicative hashes side by side (cyrb53, public domain): not for secrets, enough against chance. */
function createHash() {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  return {
    add(text: string): void {
      for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        low = Math.imul(low ^ code, 2_654_435_761);
        high = Math.imul(high ^ code, 1_597_334_677);
      }
      low = Math.imul(low ^ 0x1f, 2_654_435_761);
      high = Math.imul(high ^ 0x1f, 1_597_334_677);
    },
    digest: () => `${(high >>> 0).toString(16).padStart(8, '0')}${(low >>> 0).toString(16).padStart(8, '0')}`,
  };
}

type Hash = ReturnType<typeof createHash>;

function addColumn(hash: Hash, { id, values, formulas, spilled }: ColumnData): void {
  const computed = new Set(spilled);
  hash.add(id);
  for (let row = 0; row < values.length; row++) {
    const formula = formulas[row];
    const value = values[row] ?? null;
    if (formula !== undefined) hash.add(`=${String(row)}${formula}`);
    else if (value !== null && !computed.has(row)) hash.add(`${String(row)}${typeof value}${String(value)}`);
  }
}

/** Sheets that were only listed count by id and name: their content was not read. */
export function snapshotVersion(sheets: readonly SheetInfo[], data: readonly SheetData[]): string {
  const hash = createHash();
  for (const { id, name } of sheets) hash.add(`${id}\n${name}`);
  for (const { id, columns } of data) {
    hash.add(id);
    for (const column of columns) addColumn(hash, column);
  }
  return hash.digest();
}
