// «All functions»: every worksheet function at work, a sheet per purpose: what it answers, its inputs as a small table, the live formula, and how to read it.
// Beside results that spill stand the last ones as values: some programs show nothing of functions they do not know.
import type ExcelJS from 'exceljs';
import type { CellValue } from '../../../shared/model/cell';
import type { Language } from '../../../shared/model/language';
import type { Example, FunctionDefinition } from '../../../shared/functions/define-function';
import { exampleArguments } from '../../../shared/functions/example-text';
import { catalogue } from '../../../shared/functions/registry';
import { functionTexts } from '../../../shared/functions/texts-registry';
import { functionsByGroup } from '../../../shared/jobs/insert/function-search';
import { paneText } from '../../../shared/pane/text/pane-text';
import { cellName } from '../../../shared/model/cell-name';
import { sampleWorkbook } from './sample-workbook';

const words = {
  en: { result: 'live result', last: 'last results', read: 'Read it like this:', file: 'All functions' },
  pl: { result: 'wynik na żywo', last: 'ostatnie wyniki', read: 'Czytaj to tak:', file: 'Wszystkie funkcje' },
} as const;

const [inputWidth, wideWidth] = [17, 24];
const headFill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDDEBF7' } } as const;

/** One argument of an example as a block of cells; undefined where it is left out. */
interface Input {
  readonly name: string;
  readonly rows: readonly (readonly unknown[])[];
}

interface Sheet {
  readonly page: ExcelJS.Worksheet;
  readonly language: Language;
}

/** The bytes of the file in one language. Throws where a function has no texts, or no example with a result. */
export function buildAllFunctions(language: Language): Promise<Uint8Array> {
  return sampleWorkbook((book) => {
    for (const { group, ids } of functionsByGroup()) {
      const title = paneText(language, `functions.group.${group}`);
      const name = title.slice(0, 31);
      const page = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
      page.getColumn(1).width = wideWidth;
      for (let column = 2; column <= 16; column++) page.getColumn(column).width = inputWidth;
      page.getCell(1, 1).value = `${words[language].file}: ${title}`;
      page.getCell(1, 1).font = { name: 'Calibri', size: 14, bold: true };
      let row = 3;
      for (const id of ids) row = writeFunction({ page, language }, definitionOf(id), row) + 2;
    }
  });
}

function definitionOf(id: string): FunctionDefinition {
  const found = catalogue.find((one) => one.id === id);
  if (found === undefined) throw new Error(`${id} is not in the catalogue`);
  return found;
}

/** The first example that gives a result. */
function workingExample({ id, examples }: FunctionDefinition): Example {
  const isError = ({ result }: Example) =>
    typeof result === 'object' && result !== null && 'error' in (result as object);
  const found = examples.find((example) => !isError(example));
  if (found === undefined) throw new Error(`${id} has no example with a result`);
  return found;
}

/** Writes a function from `top` on, and gives the last row it took. */
function writeFunction({ page, language }: Sheet, definition: FunctionDefinition, top: number): number {
  const texts = functionTexts[definition.id]?.[language];
  const args = exampleArguments(definition, workingExample(definition), language);
  const result = definition.invoke(args, language);
  if (texts === undefined || !result.ok) throw new Error(`${definition.id} has no text or no result`);
  page.getCell(top, 1).value = definition.id;
  page.getCell(top, 1).font = { name: 'Calibri', size: 12, bold: true };
  page.getCell(top, 2).value = texts.summary;

  const head = top + 1;
  const first = top + 2;
  let column = 1;
  const references = args.map((arg, i) => {
    const name = definition.params[i]?.name ?? '';
    if (arg === undefined) return '';
    if (name === 'language') return JSON.stringify(arg);
    const input: Input = { name, rows: Array.isArray(arg) ? (arg as unknown[][]) : [[arg]] };
    const from = column;
    column = writeInput(page, input, head, column);
    const last = first + input.rows.length - 1;
    const [start, end] = [cellName(first - 1, from - 1), cellName(last - 1, column - 2)];
    return start === end ? start : `${start}:${end}`;
  });
  const formula = `${definition.id}(${references.join(',').replace(/,+$/, '')})`;
  const height = writeResult(page, { language, formula, cells: result.cells, head, column: column + 1 });
  const deepest = Math.max(height, ...args.map((arg) => (Array.isArray(arg) ? arg.length : 1)));
  const foot = first + deepest;
  page.getCell(foot, 1).value = words[language].read;
  page.getCell(foot, 1).font = { name: 'Calibri', size: 11, italic: true };
  page.getCell(foot, 2).value = `${texts.result} ${texts.use}`;
  return foot;
}

function styleHead(cell: ExcelJS.Cell, text: string): void {
  cell.value = text;
  cell.font = { name: 'Calibri', size: 11, bold: true };
  cell.fill = headFill;
}

/** The next free column. */
function writeInput(page: ExcelJS.Worksheet, { name, rows }: Input, head: number, column: number): number {
  const width = Math.max(...rows.map((row) => row.length));
  for (let c = 0; c < width; c++)
    styleHead(page.getCell(head, column + c), width === 1 ? name : `${name} ${String(c + 1)}`);
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value === '' || value === null || value === undefined) return;
      page.getCell(head + 1 + r, column + c).value = value as string | number | boolean;
    }),
  );
  return column + width;
}

interface ResultBlock {
  readonly language: Language;
  readonly formula: string;
  readonly cells: readonly (readonly CellValue[])[];
  readonly head: number;
  readonly column: number;
}

/** The formula with its stored results, and beside what spills the same as values. Gives the height. */
function writeResult(
  page: ExcelJS.Worksheet,
  { language, formula, cells, head, column }: ResultBlock,
): number {
  const first = head + 1;
  const [height, width] = [cells.length, Math.max(...cells.map((row) => row.length))];
  styleHead(page.getCell(head, column), words[language].result);
  const spills = height > 1 || width > 1;
  const stored = (value: CellValue | undefined) => value ?? '';
  const anchor = page.getCell(first, column);
  if (spills) {
    const ref = `${cellName(first - 1, column - 1)}:${cellName(first + height - 2, column + width - 2)}`;
    anchor.value = { formula, result: stored(cells[0]?.[0]), shareType: 'array', ref } as ExcelJS.CellValue;
    writeValues(page, cells, first, column, true);
    styleHead(page.getCell(head, column + width + 1), words[language].last);
    writeValues(page, cells, first, column + width + 1, false);
  } else anchor.value = { formula, result: stored(cells[0]?.[0]) };
  return height;
}

function writeValues(
  page: ExcelJS.Worksheet,
  cells: readonly (readonly CellValue[])[],
  row: number,
  column: number,
  skipFirst: boolean,
): void {
  cells.forEach((line, r) =>
    line.forEach((value, c) => {
      if (skipFirst && r === 0 && c === 0) return;
      if (value !== null && value !== '') page.getCell(row + r, column + c).value = value;
    }),
  );
}
