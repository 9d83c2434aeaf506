// ColumnContent: what a result column holds, made from the portfolio once; it does not know where it will stand.
import type { CellValue } from '../../model/cell';
import { classCode } from '../../model/account-class';
import type { Language } from '../../model/language';
import { timePlanOf } from '../../method/time/time-plan';
import { classWords } from '../../text/class-words';
import type { ColumnRole, FormulaTemplate } from '../../workbook/port';
import type { Portfolio } from '../portfolio/portfolio';
import { totalHours } from '../portfolio/total-hours';
import { columnFormula, type FormulaAsk, type FormulaRanges } from './column-formula';
import { formulaTitleOf, titleOf } from './result-title';
import type { ResultColumn } from './write-choice';

/** One column, ready to be placed into any sheet that has the accounts. */
export interface ColumnContent {
  readonly column: ResultColumn;
  readonly role: ColumnRole;
  /** In characters. */
  readonly width: number;
  readonly title: string;
  /** The header that its formula gives. */
  readonly formulaTitle: string;
  /** How many accounts. */
  readonly count: number;
  /** What account i has; worked out when asked, so that a preview costs no more than it shows. */
  readonly valueOf: (account: number) => CellValue;
  /** Null for what is never a formula. */
  readonly formula: ((ranges: FormulaRanges) => FormulaTemplate) | null;
}

const roles: Readonly<Record<ResultColumn, ColumnRole>> = {
  pinned: 'class',
  class: 'class',
  explanation: 'explanation',
  share: 'percent',
  cumulative: 'percent',
  abc: 'choice',
  plannedHours: 'hours',
};
const widths: Readonly<Partial<Record<ResultColumn, number>>> = { class: 16, explanation: 70 };

/** The contents of the columns asked for, in their order. */
export function columnContents(
  columns: readonly ResultColumn[],
  portfolio: Portfolio,
  language: Language,
): ColumnContent[] {
  const { accounts, settings } = portfolio;
  const ask = { settings, hours: totalHours(accounts.hours), language };
  return columns.map((column) => ({
    column,
    role: roles[column],
    width: widths[column] ?? 14,
    title: titleOf(column, language),
    formulaTitle: formulaTitleOf(column, language),
    count: accounts.count,
    valueOf: valueReader(column, portfolio, ask),
    formula: column === 'pinned' ? null : (ranges) => columnFormula(column, ask, ranges),
  }));
}

function valueReader(
  column: ResultColumn,
  portfolio: Portfolio,
  { settings, hours, language }: FormulaAsk,
): (i: number) => CellValue {
  const { classification, abc } = portfolio;
  const { codes } = classification;
  const numbers = (values: Float64Array | null | undefined) => (i: number) => finite(values?.[i]);
  switch (column) {
    case 'pinned':
      return (i) => classWords[language][classification.input.override?.[i] ?? classCode.blank] ?? null;
    case 'class':
      return (i) => classWords[language][codes[i] as number] ?? null;
    case 'explanation':
      return (i) => portfolio.explain(i, language) || null;
    case 'share':
      return numbers(portfolio.shares);
    case 'cumulative':
      return numbers(portfolio.cumulative);
    case 'abc':
      return (i) => abc?.[i] ?? null;
    case 'plannedHours':
      return numbers(timePlanOf({ codes, hours, weight: null, split: settings.timeSplit }));
  }
}

const finite = (value: number | undefined): CellValue =>
  value === undefined || Number.isNaN(value) ? null : value;

/** Its first cells, as many as a preview shows. */
export function sampleOf({ count, valueOf }: ColumnContent): CellValue[] {
  return Array.from({ length: Math.min(5, count) }, (_, i) => valueOf(i));
}
