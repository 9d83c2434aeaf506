// snapshotVersion: a fingerprint of what was read, without the values of formulas, which change by themselves. Every adapter uses it.
import type { CellValue } from '../../model/cell';
import type { ColumnData, SheetData, SheetInfo } from '../port';

/** Two 32-bit multiplicative hashes side by side (cyrb53, public domain): not for secrets, enough against chance. */
type Hash = Int32Array;
const factors = [2_654_435_761 | 0, 1_597_334_677 | 0] as const;

/** Looked up once: where code runs in a sandbox, every look at a global costs more than the multiplication. */
const { imul } = Math;

const number = new Float64Array(1);
const halves = new Int32Array(number.buffer);

function addText(hash: Hash, text: string): void {
  let low = hash[0] as number;
  let high = hash[1] as number;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    low = imul(low ^ code, factors[0]);
    high = imul(high ^ code, factors[1]);
  }
  hash[0] = low;
  hash[1] = high;
  addInteger(hash, text.length);
}

/** A multiplication moves differences only upwards: folding brings them down again, else two changes of sign would cancel out. */
function addInteger(hash: Hash, value: number): void {
  const low = imul((hash[0] as number) ^ value, factors[0]);
  const high = imul((hash[1] as number) ^ value, factors[1]) + 0x1f;
  hash[0] = low ^ (low >>> 15);
  hash[1] = high ^ (high >>> 13);
}

/** The type counts too: 1, "1" and TRUE are three different cells. */
function addValue(hash: Hash, value: Exclude<CellValue, null>): void {
  if (typeof value === 'string') return addText(hash, value);
  if (typeof value === 'boolean') return addInteger(hash, value ? -1 : -2);
  number[0] = value;
  addInteger(hash, halves[0] as number);
  addInteger(hash, halves[1] as number);
}

function addColumn(hash: Hash, { id, values, formulas, spilled }: ColumnData): void {
  const computed = spilled.length === 0 ? undefined : new Set(spilled);
  addText(hash, id);
  for (let row = 0; row < values.length; row++) {
    const formula = formulas[row];
    const value = values[row] ?? null;
    if (formula === undefined && (value === null || computed?.has(row) === true)) continue;
    addInteger(hash, row);
    if (formula !== undefined) addText(hash, `=${formula}`);
    else if (value !== null) addValue(hash, value);
  }
}

/**
 * Sixteen hexadecimal digits: the same for the same sheets, values and formulas. Sheets that were only listed count by id and name; their content was
 * not read.
 */
export function snapshotVersion(sheets: readonly SheetInfo[], data: readonly SheetData[]): string {
  const hash: Hash = Int32Array.of(0xdeadbeef | 0, 0x41c6ce57);
  for (const { id, name } of sheets) addText(hash, `${id}\n${name}`);
  for (const { id, columns } of data) {
    addText(hash, id);
    for (const column of columns) addColumn(hash, column);
  }
  return [...hash].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
