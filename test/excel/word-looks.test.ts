// Classes in colour, as Excel's conditional formats: with the column they come, with it they go, and the user's own stay.
import { apply, readAll } from '../../shared/workbook/contract/contract-harness';
import { wordLooksOf } from '../../shared/workbook/word-looks';
import { classColumn } from '../hosts/opened-accounts';
import { opened } from './opened-excel';

const mine = { area: [0, 0, 5, 2], rule: '="x"', fill: '#FFFFFF', font: '#000000' } as const;

test('a column of classes shows them in colour from the row below its header on, and undoing takes that away', async () => {
  const { excel, workbook, snapshot, id } = await opened();
  const sheet = excel.book.find('Accounts')!;
  sheet.looks.push({ ...mine });
  const receipt = await apply(workbook, snapshot, ...classColumn(id, 4));
  expect(sheet.looks.slice(1)).toEqual(
    wordLooksOf('class').map(({ word, fill, font }) => {
      return { area: [1, 2, 1_048_575, 1], rule: `="${word}"`, fill, font };
    }),
  );
  expect((await workbook.apply(receipt.undo, receipt.basedOn)).ok).toBe(true);
  expect(sheet.looks).toEqual([mine]);
});

test('written again the column keeps the colours it has', async () => {
  const { excel, workbook, snapshot, id } = await opened();
  const [made, formula] = classColumn(id, 4);
  await apply(workbook, snapshot, made!, formula!);
  const sheet = excel.book.find('Accounts')!;
  const before = [...sheet.looks];
  await apply(workbook, await readAll(workbook), { ...formula!, column: 'c2' } as never);
  expect(sheet.looks).toEqual(before);
});
