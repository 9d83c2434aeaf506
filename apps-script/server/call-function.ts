// callFunction: a function of the catalogue as Google Sheets calls it: pure but for one look at the spreadsheet's time zone where a day is read.
import { askedLanguage } from '../../shared/functions/coerce-arguments';
import type { Parameter } from '../../shared/functions/define-function';
import { functionById } from '../../shared/functions/registry';
import type { CellValue } from '../../shared/model/cell';
import { formatError, formatMessage } from '../../shared/text/format-message';
import { daysAsText } from './days-as-text';
import { builtLanguage } from './language';

function readsDays(param: Parameter | undefined): boolean {
  return (
    (param?.kind === 'numbers' && param.days === true) || (param?.kind === 'number' && param.day === true)
  );
}

/** The grid to spill, or a single value. Throws an Error with our message: Google shows it on the cell. */
export function callFunction(id: string, given: ArrayLike<unknown>): CellValue | CellValue[][] {
  const definition = functionById(id);
  if (definition === undefined)
    throw new Error(formatMessage(builtLanguage, 'error.unexpected', { name: id }));
  const args = Array.from(given, (arg, i) => (readsDays(definition.params[i]) ? daysAsText(arg) : arg));
  const result = definition.invoke(args);
  if (!result.ok)
    throw new Error(formatError(askedLanguage(definition.params, args) ?? builtLanguage, result.error));
  const [row = []] = result.cells;
  return result.cells.length === 1 && row.length === 1 ? (row[0] ?? '') : result.cells;
}
