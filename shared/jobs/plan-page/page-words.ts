// PageWords: everything a page says, bound to one language.
import type { DomainError } from '../../model/domain-error';
import type { Language } from '../../model/language';
import { planTables, type PlanTable } from '../../sheet/tables/plan-tables';
import type { FieldValue } from '../../model/field-value';
import { choiceText } from '../../sheet/tables/table-field';
import { formatMessage } from '../../text/format-message';
import { formatNumber, formatPercent } from '../../text/format-number';
import type { MessageKey } from '../../text/messages.en';

/** The texts of the page and of the planning tables, and numbers as the language writes them. */
export interface PageWords {
  readonly language: Language;
  readonly say: (code: MessageKey, params?: DomainError['params']) => string;
  readonly number: (value: number, decimals?: number) => string;
  readonly percent: (share: number) => string;
  /** A field of a table as people read it; '' where blank. */
  readonly field: (table: PlanTable, id: string, value: FieldValue | undefined) => string;
  /** The header of a column. */
  readonly header: (table: PlanTable, id: string) => string;
}

/** The words of one language; a field that the table does not have is ''. */
export function pageWords(language: Language): PageWords {
  const columnOf = (table: PlanTable, id: string) => planTables[table].columns.find((one) => one.id === id);
  return {
    language,
    say: (code, params = {}) => formatMessage(language, code, params),
    number: (value, decimals = 0) => formatNumber(language, value, decimals),
    percent: (share) => formatPercent(language, share),
    header: (table, id) => columnOf(table, id)?.header[language] ?? id,
    field(table, id, value) {
      const column = columnOf(table, id);
      if (value === null || value === undefined || column === undefined) return '';
      if (column.codes !== undefined) return choiceText(column, String(value), language);
      if (typeof value === 'string') return value;
      return column.role === 'percent' ? formatPercent(language, value) : formatNumber(language, value, 2);
    },
  };
}
