// Titles of result columns: what stands above each, as we write it and as its formula gives it.
import { functionById } from '../../functions/registry';
import type { Language } from '../../model/language';
import { formatMessage } from '../../text/format-message';
import { columnFunctions } from './column-formula';
import type { ResultColumn } from './write-choice';

/** The header that we write: the title of the column's function; cumulative shares and pinned classes have one of their own. */
export function titleOf(column: ResultColumn, language: Language): string {
  if (column === 'pinned') return formatMessage(language, 'title.pinned');
  if (column === 'cumulative') return formatMessage(language, 'title.cumulative');
  return functionById(columnFunctions[column])?.title?.[language] ?? '';
}

/** The header that a formula gives: functions that are asked for no language speak English. */
export function formulaTitleOf(column: ResultColumn, language: Language): string {
  return titleOf(column, column === 'class' || column === 'explanation' ? language : 'en');
}
