// blankWorkbook: an empty workbook of one sheet.
import type { Language } from '../../../shared/model/language';
import type { OpenedFile } from '../xlsx/xlsx-file';

const sheetName: Readonly<Record<Language, string>> = { en: 'Sheet1', pl: 'Arkusz1' };

/** Its data, 1000 rows by 26 columns; the sheet is named in the language. */
export function blankWorkbook(language: Language): OpenedFile['data'] {
  const id = 'new1';
  return {
    id: 'book',
    name: 'book',
    styles: {},
    sheetOrder: [id],
    sheets: { [id]: { id, name: sheetName[language], rowCount: 1000, columnCount: 26, cellData: {} } },
    resources: [],
  };
}
