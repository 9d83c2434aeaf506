// runEdits: takes the port's grid edits in Google Sheets, all or none.
import type { Language } from '../../shared/model/language';
import { fail, ok, type Result } from '../../shared/model/result';
import { editGroups, movesRows } from '../../shared/workbook/adapter/edit-groups';
import type { GridEdit } from '../../shared/workbook/grid-edit';
import { checkEdits } from './check-edits';
import { rememberBefore, type TakeBack } from './take-back';
import { writeEdit } from './write-edit';

/** Success where all edits were made, else what `checkEdits` found. Throws what Google throws, once everything is as it was. */
export function runEdits(edits: readonly GridEdit[], language: Language): Result<null> {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const refused = checkEdits(book, edits);
  if (refused !== undefined) return fail(refused);
  const done: TakeBack[] = [];
  try {
    for (const group of editGroups(edits)) {
      const before = rememberBefore(book, group);
      group.forEach((edit, i) => {
        const takeBack = before[i] as TakeBack;
        // Half of an edit may be done when Google fails: all but moving rows can be taken back from there.
        if (!movesRows(edit)) done.push(takeBack);
        writeEdit(book, edit, language);
        if (movesRows(edit)) done.push(takeBack);
      });
    }
    // Google may refuse only now.
    SpreadsheetApp.flush();
    return ok(null);
  } catch (error) {
    for (const takeBack of done.reverse()) takeBack();
    throw error;
  }
}
