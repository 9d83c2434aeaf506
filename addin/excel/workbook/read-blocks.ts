// readBlocks: the cells of a sheet, in blocks of rows small enough for one answer of Excel on the web (5 MB).

import type { LongWork } from './long-work';

interface CellBlocks {
  readonly values: unknown[][];
  readonly formulas: unknown[][];
  readonly formats: unknown[][];
}

const wantedBytes = 2_000_000;
const firstCells = 10_000;
/** More than this in one answer and Excel may give null instead, without an error. */
const mostCells = 500_000;

interface Block {
  readonly values: unknown[][];
  readonly formulas: unknown[][];
  readonly numberFormat: unknown[][];
}

async function readBlock(
  context: Excel.RequestContext,
  sheet: string,
  row: number,
  rows: number,
  columns: number,
): Promise<Block> {
  const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, 0, rows, columns);
  range.load('values,formulas,numberFormat');
  await context.sync();
  const { values, formulas, numberFormat } = range;
  range.untrack();
  return { values, formulas, numberFormat: numberFormat as unknown[][] };
}

/** How many rows to ask for next: as many as would have made the wanted size, but no more than four times the last block. */
function nextRows(block: Block, columns: number): number {
  const rows = block.values.length;
  const bytes = JSON.stringify(block).length / rows;
  return Math.max(1, Math.min(Math.floor(wantedBytes / bytes), rows * 4, Math.floor(mostCells / columns)));
}

/** Texts can suddenly be long: an answer too large is asked for again in halves. */
function isTooLarge(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    /PayloadSizeLimitExceeded|ResponseTooLarge/.test(String(error.code))
  );
}

/**
 * Values, formulas and number formats from A1 on, `rows` lines of `columns` cells each. Throws what Excel fails with, and `Stopped` between
 * blocks.
 */
export async function readBlocks(
  context: Excel.RequestContext,
  sheet: string,
  rows: number,
  columns: number,
  work: LongWork,
): Promise<CellBlocks> {
  const all: CellBlocks = { values: [], formulas: [], formats: [] };
  let asked = Math.max(1, Math.floor(firstCells / columns));
  for (let row = 0; row < rows;) {
    try {
      const block = await readBlock(context, sheet, row, Math.min(asked, rows - row), columns);
      for (const line of block.values) all.values.push(line);
      for (const line of block.formulas) all.formulas.push(line);
      for (const line of block.numberFormat) all.formats.push(line);
      row += block.values.length;
      work.advance(block.values.length * columns);
      asked = nextRows(block, columns);
    } catch (error) {
      if (!isTooLarge(error) || asked === 1) throw error;
      asked = Math.ceil(asked / 2);
    }
  }
  return all;
}
