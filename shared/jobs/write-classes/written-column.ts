// Written columns: what each column of ours holds, its formula, and how an earlier one is recognised in the sheet.
import type { CellValue } from '../../model/cell';
import type { Language } from '../../model/language';
import { classCode } from '../../model/account-class';
import { classWords } from '../../text/class-words';
import { plainText } from '../../model/plain-text';
import { formatMessage } from '../../text/format-message';
import { isCallOf } from '../../workbook/a1';
import { timePlanOf } from '../../method/time/time-plan';
import { compensatedSum } from '../../method/arithmetic/sum';
import type { ColumnId, ColumnRole, FormulaArgument, FormulaTemplate, SheetData } from '../../workbook/port';
import type { Portfolio } from '../portfolio/portfolio';
import { defaultPortfolioSettings, type PortfolioSettings } from '../../model/portfolio-settings';
import type { ResultColumn, WriteColumn } from './write-choice';

export const roleOf: Readonly<Record<ResultColumn, ColumnRole>> = {
  pinned: 'class',
  class: 'class',
  explanation: 'explanation',
  share: 'percent',
  cumulative: 'percent',
  abc: 'choice',
  plannedHours: 'hours',
};

const titleKeys = {
  pinned: 'title.pinned',
  class: 'title.KAM_CLASSIFY',
  explanation: 'title.KAM_EXPLAIN',
  share: 'title.KAM_SHARE',
  cumulative: 'title.cumulative',
  abc: 'title.KAM_ABC',
  plannedHours: 'title.KAM_TIME_PLAN',
} as const;

export function titleOf(column: ResultColumn, language: Language): string {
  return formatMessage(language, titleKeys[column]);
}

/** The header that a formula gives: functions that are asked for no language speak English. */
export function formulaTitleOf(column: ResultColumn, language: Language): string {
  return titleOf(column, column === 'class' || column === 'explanation' ? language : 'en');
}

/** Whether a formula is the one of the column, as we write it; only cumulative shares end in TRUE. Pinned classes are never a formula. */
function isFormulaOf(column: ResultColumn, formula: string): boolean {
  if (column === 'pinned' || !isCallOf(formula, functions[column])) return false;
  return functions[column] !== 'KAM_SHARE' || /,\s*TRUE\)$/.test(formula) === (column === 'cumulative');
}

const functions: Readonly<Record<WriteColumn, string>> = {
  class: 'KAM_CLASSIFY',
  explanation: 'KAM_EXPLAIN',
  share: 'KAM_SHARE',
  cumulative: 'KAM_SHARE',
  abc: 'KAM_ABC',
  plannedHours: 'KAM_TIME_PLAN',
};

export interface Written {
  readonly column: ColumnId;
  readonly index: number;
  /** The row of the formula; null where it was written as values. */
  readonly anchor: number | null;
}

/** A column we wrote earlier: by its formula in or right below the header row, or by its remembered header. */
export function findWritten(
  data: SheetData,
  headerRow: number,
  column: ResultColumn,
  remembered: readonly string[],
): Written | null {
  for (const [index, { id, formulas, values }] of data.columns.entries()) {
    const anchor = [headerRow, headerRow + 1].find((row) => isFormulaOf(column, formulas[row] ?? ''));
    if (anchor !== undefined) return { column: id, index, anchor };
    const header = plainText(String(values[headerRow] ?? ''));
    const titles = (['en', 'pl'] as const).map((language) => plainText(titleOf(column, language)));
    const isOurs =
      remembered.map(plainText).includes(header) &&
      titles.some((title) => header === title || header.startsWith(`${title} (`));
    if (isOurs) return { column: id, index, anchor: null };
  }
  return null;
}

/** The ranges a formula refers to. */
export interface FormulaRanges {
  readonly value: FormulaArgument;
  readonly interest: FormulaArgument;
  readonly class: FormulaArgument;
  readonly pinned: FormulaArgument;
}

const omitted: FormulaArgument = { kind: 'omitted' };
const unless = (value: number, usual: number): FormulaArgument =>
  value === usual ? omitted : { kind: 'value', value };

export function formulaOf(
  column: WriteColumn,
  ranges: FormulaRanges,
  { settings, accounts }: Portfolio,
  language: Language,
): FormulaTemplate {
  const { value } = ranges;
  switch (column) {
    case 'class':
      return { function: 'KAM_CLASSIFY', args: classifyArguments(ranges, settings, language) };
    case 'explanation':
      return { function: 'KAM_EXPLAIN', args: classifyArguments(ranges, settings, language) };
    case 'share':
      return { function: 'KAM_SHARE', args: [value] };
    case 'cumulative':
      return { function: 'KAM_SHARE', args: [value, { kind: 'value', value: true }] };
    case 'abc': {
      const [a, b] = defaultPortfolioSettings.abc;
      return { function: 'KAM_ABC', args: [value, unless(settings.abc[0], a), unless(settings.abc[1], b)] };
    }
    case 'plannedHours':
      return {
        function: 'KAM_TIME_PLAN',
        args: [
          ranges.class,
          { kind: 'value', value: totalHours(accounts.hours) },
          omitted,
          splitArgument(settings),
        ],
      };
  }
}

function classifyArguments(
  { value, interest, pinned }: FormulaRanges,
  settings: PortfolioSettings,
  language: Language,
): FormulaArgument[] {
  const { strategicShare, majorShare } = defaultPortfolioSettings;
  return [
    value,
    interest,
    pinned,
    unless(settings.strategicShare, strategicShare),
    unless(settings.majorShare, majorShare),
    language === 'en' ? omitted : { kind: 'value', value: language },
  ];
}

function splitArgument({ timeSplit }: PortfolioSettings): FormulaArgument {
  const usual = defaultPortfolioSettings.timeSplit.every((part, i) => part === timeSplit[i]);
  return usual ? omitted : { kind: 'array', values: timeSplit };
}

export function totalHours(hours: Float64Array | null): number {
  return hours === null ? 0 : Math.round(compensatedSum(hours, (h) => h > 0) * 100) / 100;
}

/** What account i has in the column; worked out when asked, so that a preview costs no more than it shows. */
export function valueReader(
  column: ResultColumn,
  portfolio: Portfolio,
  language: Language,
): (i: number) => CellValue {
  const { accounts, classification, settings, abc } = portfolio;
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
    case 'plannedHours': {
      const hours = totalHours(accounts.hours);
      return numbers(timePlanOf({ codes, hours, weight: null, split: settings.timeSplit }));
    }
  }
}

const finite = (value: number | undefined): CellValue =>
  value === undefined || Number.isNaN(value) ? null : value;

/** The column as values, one per account. */
export function valuesOf(column: ResultColumn, portfolio: Portfolio, language: Language): CellValue[] {
  const read = valueReader(column, portfolio, language);
  return Array.from({ length: portfolio.accounts.count }, (_, i) => read(i));
}

/** Its first cells. */
export function sampleOf(column: ResultColumn, portfolio: Portfolio, language: Language): CellValue[] {
  const read = valueReader(column, portfolio, language);
  return Array.from({ length: Math.min(5, portfolio.accounts.count) }, (_, i) => read(i));
}
