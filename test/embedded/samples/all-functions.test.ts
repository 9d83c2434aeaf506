// The sample «All functions»: every function of the catalogue at work, its stored results those that the catalogue computes, in both languages.
import type ExcelJS from 'exceljs';
import { buildAllFunctions } from '../../../addin/embedded/samples/all-functions';
import { catalogue } from '../../../shared/functions/registry';
import { functionTexts } from '../../../shared/functions/texts-registry';
import { reloaded } from '../../hosts/excel-file';

interface Written {
  readonly formula: string;
  readonly result: unknown;
  readonly ref?: string;
}

function cellsOf(book: ExcelJS.Workbook): ExcelJS.Cell[] {
  const cells: ExcelJS.Cell[] = [];
  book.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => void cells.push(cell))));
  return cells;
}

const written = (cell: ExcelJS.Cell): Written | undefined =>
  typeof cell.value === 'object' && cell.value !== null && 'formula' in cell.value
    ? (cell.value as Written)
    : undefined;

/** What the formula's ranges hold, as a host would pass them. */
function argumentsOf(sheet: ExcelJS.Worksheet, formula: string): unknown[] {
  const inside = formula.slice(formula.indexOf('(') + 1, -1);
  return inside.split(',').map((text) => {
    if (text === '') return undefined;
    if (text.startsWith('"')) return JSON.parse(text) as string;
    const [from = '', to = from] = text.split(':');
    const [start, end] = [sheet.getCell(from), sheet.getCell(to)];
    const rows = Array.from({ length: Number(end.row) - Number(start.row) + 1 }, (_, r) =>
      Array.from(
        { length: Number(end.col) - Number(start.col) + 1 },
        (_c, c) => sheet.getCell(Number(start.row) + r, Number(start.col) + c).value ?? '',
      ),
    );
    return from === to ? rows[0]?.[0] : rows;
  });
}

describe.each(['en', 'pl'] as const)('in %s', (language) => {
  let book: ExcelJS.Workbook;
  beforeAll(async () => (book = await reloaded(await buildAllFunctions(language))));

  test('every function of the catalogue is at work, each once, with its purpose and how to read it', () => {
    const formulas = cellsOf(book).flatMap((cell) => written(cell)?.formula.split('(')[0] ?? []);
    expect([...formulas].sort()).toEqual(catalogue.map(({ id }) => id).sort());
    const texts = cellsOf(book).map(({ value }) => (typeof value === 'string' ? value : ''));
    for (const { id } of catalogue) {
      expect(texts).toContain(functionTexts[id]?.[language].summary);
      expect(texts).toContain(`${functionTexts[id]?.[language].result} ${functionTexts[id]?.[language].use}`);
    }
  });

  test.each(catalogue.map((definition) => [definition.id, definition] as const))(
    '%s: the stored results are those of its own inputs, and stand beside as values where they spill',
    (id, definition) => {
      const cell = cellsOf(book).find((one) => written(one)?.formula.startsWith(`${id}(`))!;
      const { formula, result, ref } = written(cell)!;
      const computed = definition.invoke(argumentsOf(cell.worksheet, formula), language);
      if (!computed.ok) throw new Error(computed.message);
      expect(result).toEqual(computed.cells[0]?.[0]);
      const width = computed.cells[0]?.length ?? 1;
      expect(ref !== undefined).toBe(computed.cells.length > 1 || width > 1);
      if (ref === undefined) return;
      const beside = computed.cells.map((row, r) =>
        row.map(
          (_, c) =>
            cell.worksheet.getCell(Number(cell.row) + r, Number(cell.col) + width + 1 + c).value ?? '',
        ),
      );
      expect(beside).toEqual(computed.cells);
    },
  );

  test('the same bytes every time', async () => {
    expect(
      Buffer.from(await buildAllFunctions(language)).equals(Buffer.from(await buildAllFunctions(language))),
    ).toBe(true);
  });
});
