// Classes in colour, as conditional formats of Google Sheets: added to the user's own, and taken out of them again.
import { apply } from '../../shared/workbook/contract/contract-harness';
import { wordLooksOf } from '../../shared/workbook/word-looks';
import { newConditionalFormatRule } from './fake-conditional-format';
import { classColumn, opened } from './opened-spreadsheet';

test('a column of classes shows them in colour below its header, and undoing leaves the user’s formats', async () => {
  const { app, workbook, snapshot, id } = await opened();
  const sheet = app.view(app.book.find('Accounts')!);
  const builder = newConditionalFormatRule() as GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
  const wide = sheet.getRange(1, 1, 5, 3) as never;
  const mine = builder.whenTextEqualTo('x').setBackground('#FFFFFF').setRanges([wide]).build() as never;
  sheet.rules = [mine];
  const receipt = await apply(workbook, snapshot, ...classColumn(id, 3));
  expect(sheet.rules[0]).toBe(mine);
  expect(sheet.rules.slice(1).map(({ look }) => look)).toEqual(
    wordLooksOf('class').map(({ word, fill, font }) => ({ text: word, background: fill, font })),
  );
  const [range] = sheet.rules[1]!.getRanges();
  expect([range!.getColumn(), range!.getLastColumn()]).toEqual([3, 3]);
  expect((await workbook.apply(receipt.undo, receipt.basedOn)).ok).toBe(true);
  expect(sheet.rules).toEqual([mine]);
});
