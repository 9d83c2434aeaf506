// Lists of words that cells may hold: between the file and the spreadsheet.
import { choicesResource } from '../../../addin/embedded/xlsx/choice-rules';
import { saveXlsx } from '../../../addin/embedded/xlsx/xlsx-file';
import { bytesOf, reloaded } from '../../hosts/excel-file';
import { opened, request } from './open-file';

it('lists of words made in the spreadsheet are written, changed ones replaced, those of the file shown', async () => {
  const source = await bytesOf((book) => {
    const sheet = book.addWorksheet('Plany');
    for (const row of [2, 3, 4])
      sheet.getCell(`B${String(row)}`).dataValidation = {
        type: 'list',
        allowBlank: true,
        formulae: ['"tak,nie"'],
        error: 'Tak albo nie',
      };
    sheet.getCell('C2').dataValidation = { type: 'list', allowBlank: true, formulae: ['$E$1:$E$3'] };
  });
  const file = await opened(source);
  const [id] = file.data.sheetOrder;
  const rules = () =>
    JSON.parse(file.data.resources!.find(({ name }) => name === choicesResource)!.data) as Record<
      string,
      object[]
    >;
  expect(rules()).toEqual({
    [id!]: [
      expect.objectContaining({
        type: 'list',
        formula1: 'tak,nie',
        ranges: [{ startRow: 1, endRow: 3, startColumn: 1, endColumn: 1 }],
      }),
    ],
  });
  const added = {
    uid: 'x',
    type: 'list',
    formula1: 'mentor,wróg',
    ranges: [{ startRow: 1, endRow: 1000, startColumn: 3, endColumn: 3 }],
  };
  const data = {
    ...file.data,
    resources: [{ name: choicesResource, data: JSON.stringify({ [id!]: [...(rules()[id!] ?? []), added] }) }],
  };
  const sheet = (await reloaded(await saveXlsx(request({ ...file, data }, source)))).getWorksheet('Plany')!;
  expect(sheet.getCell('B3').dataValidation).toMatchObject({
    formulae: ['"tak,nie"'],
    error: 'Tak albo nie',
  });
  expect(sheet.getCell('C2').dataValidation.formulae).toEqual(['$E$1:$E$3']);
  expect(sheet.getCell('D1001').dataValidation).toMatchObject({ type: 'list', formulae: ['"mentor,wróg"'] });
  expect(sheet.getCell('D1002').dataValidation).toBeUndefined();
});
