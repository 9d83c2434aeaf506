// Conditional formats «equal to a word» between the file and Univer; others stay in the file as they are.
import type ExcelJS from 'exceljs';
import { wordLooksResource } from '../../../addin/embedded/xlsx/word-looks';
import { saveXlsx } from '../../../addin/embedded/xlsx/xlsx-file';
import { bytesOf, reloaded } from '../../hosts/excel-file';
import { opened, request } from './open-file';

const word = (
  text: string,
  style: Partial<ExcelJS.Style>,
  priority: number,
): ExcelJS.ConditionalFormattingRule => ({
  type: 'cellIs',
  operator: 'equal',
  formulae: [`"${text.replace(/"/g, '""')}"`],
  style,
  priority,
});
/** A part of what is expected; jest gives it as `any`. */
const having = (part: object): unknown => expect.objectContaining(part);
const blue = {
  fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFCFE4FA' } },
  font: { color: { argb: 'FF0C3B5E' }, bold: true },
} as const;

const source = () =>
  bytesOf((book) => {
    const sheet = book.addWorksheet('A');
    sheet.getCell('B2').value = 'strategic';
    sheet.addConditionalFormatting({
      ref: 'B2:B9',
      rules: [
        word('say "no"', blue, 1),
        { type: 'expression', formulae: ['B2>5'], style: { font: { italic: true } }, priority: 2 },
      ],
    });
  });

const formatsOf = (book: ExcelJS.Workbook) =>
  (book.worksheets[0] as unknown as { conditionalFormattings: { ref: string; rules: object[] }[] })
    .conditionalFormattings;

test('a word’s format is read for the page, with its quotes and colours', async () => {
  const { data } = await opened(await source());
  const resource = data.resources?.find(({ name }) => name === wordLooksResource);
  expect(Object.values(JSON.parse(resource!.data) as Record<string, unknown[]>)[0]).toEqual([
    {
      cfId: expect.any(String) as unknown,
      ranges: [{ startRow: 1, endRow: 8, startColumn: 1, endColumn: 1 }],
      stopIfTrue: false,
      rule: {
        type: 'highlightCell',
        subType: 'text',
        operator: 'equal',
        value: 'say "no"',
        style: { bg: { rgb: '#CFE4FA' }, cl: { rgb: '#0C3B5E' } },
      },
    },
  ]);
});

test('saved unchanged the file keeps its formats, with what the page does not show', async () => {
  const bytes = await source();
  const saved = await reloaded(await saveXlsx(request(await opened(bytes), bytes)));
  const rules = formatsOf(saved).flatMap(({ ref, rules: all }) => all.map((rule) => ({ ref, ...rule })));
  expect(rules).toHaveLength(2);
  expect(rules).toEqual(
    expect.arrayContaining([
      having({ ref: 'B2:B9', type: 'expression', formulae: ['B2>5'] }),
      having({
        ref: 'B2:B9',
        type: 'cellIs',
        formulae: ['"say ""no"""'],
        style: having({ font: having({ bold: true }) }),
      }),
    ]),
  );
});

test('a format that was removed in the page is gone from the file, a new one is in it', async () => {
  const bytes = await bytesOf((book) => {
    const sheet = book.addWorksheet('A');
    sheet.addConditionalFormatting({ ref: 'B2:B9', rules: [word('old', blue, 1)] });
  });
  const file = await opened(bytes);
  const [id = ''] = file.data.sheetOrder;
  const rule = {
    type: 'highlightCell',
    subType: 'text',
    operator: 'equal',
    value: 'new',
    style: { bg: { rgb: '#112233' }, cl: { rgb: 'rgb(1,34,255)' } },
  };
  const ranges = [{ startRow: 4, endRow: 5, startColumn: 2, endColumn: 2 }];
  const data = JSON.stringify({ [id]: [{ cfId: 'a', ranges, stopIfTrue: false, rule }] });
  const resources = [{ name: wordLooksResource, data }];
  const saved = await reloaded(
    await saveXlsx(request({ ...file, data: { ...file.data, resources } }, bytes)),
  );
  expect(formatsOf(saved)).toEqual([
    {
      ref: 'C5:C6',
      rules: [
        having({
          formulae: ['"new"'],
          style: having({
            fill: having({ bgColor: { argb: 'FF112233' } }),
            font: having({ color: { argb: 'FF0122FF' } }),
          }),
        }),
      ],
    },
  ]);
});
