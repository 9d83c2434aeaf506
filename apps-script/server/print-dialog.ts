// showPrint: a finished document in a dialog of Google's, from where it is printed. It may do no more than the sidebar that sent it.
import { ok, type Result } from '../../shared/model/result';
import type { PrintCall } from './calls';

/**
 * What one dialog may hold. Google names no limit; the sidebar's own file is larger than this and is shown, so this is.
 * See apps-script/DECISIONS.md.
 */
export const maxPrintCharacters = 400_000;

/** Wide enough for a sheet of A4 or Letter. */
const [width, height] = [900, 700];

/** Success, once the dialog is shown. The document is given as it stands, never as a template: nothing in it is evaluated here. */
export function showPrint({ html, title }: PrintCall): Result<null> {
  const output = HtmlService.createHtmlOutput(html).setWidth(width).setHeight(height);
  SpreadsheetApp.getUi().showModalDialog(output, title);
  return ok(null);
}
