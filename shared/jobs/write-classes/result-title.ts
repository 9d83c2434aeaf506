// Result title: what stands above a result column, as we write it and as its formula gives it.
import type { Language } from '../../model/language';
import { formatMessage } from '../../text/format-message';
import type { ResultColumn } from './write-choice';

const titleKeys = {
  pinned: 'title.pinned',
  class: 'title.KAM_CLASSIFY',
  explanation: 'title.KAM_EXPLAIN',
  share: 'title.KAM_SHARE',
  cumulative: 'title.cumulative',
  abc: 'title.KAM_ABC',
  plannedHours: 'title.KAM_TIME_PLAN',
} as const;

/** The header that we write. */
export function titleOf(column: ResultColumn, language: Language): string {
  return formatMessage(language, titleKeys[column]);
}

/** The header that a formula gives: functions that are asked for no language speak English. */
export function formulaTitleOf(column: ResultColumn, language: Language): string {
  return titleOf(column, column === 'class' || column === 'explanation' ? language : 'en');
}
