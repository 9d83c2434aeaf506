// How cells look that hold certain words, as conditional formats of Google Sheets. A sheet has them all in one list, the user's among them, which stay.
import type { GridEdit } from '../../shared/workbook/grid-edit';
import { rangeIn } from './range-in';
import type { Sheet } from './sheet-by-id';

type Edit<K extends GridEdit['kind']> = Extract<GridEdit, { kind: K }>;

/** Adds a format per word behind those that are there, from `fromRow` (zero-based) to the sheet's last row. */
export function addWordLooks(sheet: Sheet, { column, fromRow, looks }: Edit<'wordLooks'>): void {
  const range = rangeIn(sheet, fromRow, column, Math.max(1, sheet.getMaxRows() - fromRow), 1);
  const rules = looks.map(({ word, fill, font }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextEqualTo(word)
      .setBackground(fill)
      .setFontColor(font)
      .setRanges([range])
      .build(),
  );
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ...rules]);
}

/**
 * Takes the formats of cleared columns off the sheet. Formats of these columns alone go with them: whoever made them, there is nothing left
 * for them to show.
 */
export function removeLooks(sheet: Sheet, { column, count }: Edit<'clearColumns'>): void {
  const rules = sheet.getConditionalFormatRules();
  const isInside = (range: GoogleAppsScript.Spreadsheet.Range) =>
    range.getColumn() > column && range.getLastColumn() <= column + count;
  const kept = rules.filter((rule) => !rule.getRanges().every(isInside));
  if (kept.length < rules.length) sheet.setConditionalFormatRules(kept);
}
