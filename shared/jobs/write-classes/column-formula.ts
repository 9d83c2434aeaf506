// columnFormula: the live formula of each result column, with the arguments that differ from METHOD's defaults.
import type { Language } from '../../model/language';
import { defaultPortfolioSettings, type PortfolioSettings } from '../../model/portfolio-settings';
import { isCallOf } from '../../workbook/a1';
import type { FormulaArgument, FormulaTemplate } from '../../workbook/port';
import type { ResultColumn, WriteColumn } from './write-choice';

/** The function that fills each column. */
export const columnFunctions: Readonly<Record<WriteColumn, string>> = {
  class: 'KAM_CLASSIFY',
  explanation: 'KAM_EXPLAIN',
  share: 'KAM_SHARE',
  cumulative: 'KAM_SHARE',
  abc: 'KAM_ABC',
  plannedHours: 'KAM_TIME_PLAN',
};

/** The ranges a formula refers to; `omitted` where the sheet has no such column. */
export interface FormulaRanges {
  readonly value: FormulaArgument;
  readonly interest: FormulaArgument;
  readonly class: FormulaArgument;
  readonly pinned: FormulaArgument;
}

/** What a formula is asked with beside its ranges. */
export interface FormulaAsk {
  readonly settings: PortfolioSettings;
  /** Hours to give out. */
  readonly hours: number;
  readonly language: Language;
}

const omitted: FormulaArgument = { kind: 'omitted' };
const unless = (value: number, usual: number): FormulaArgument =>
  value === usual ? omitted : { kind: 'value', value };

/** The call of one column over all rows of its ranges. */
export function columnFormula(
  column: WriteColumn,
  { settings, hours, language }: FormulaAsk,
  ranges: FormulaRanges,
): FormulaTemplate {
  return { function: columnFunctions[column], args: argumentsOf() };

  function argumentsOf(): FormulaArgument[] {
    const { value } = ranges;
    switch (column) {
      case 'class':
      case 'explanation':
        return classifyArguments(ranges, settings, language);
      case 'share':
        return [value];
      case 'cumulative':
        return [value, { kind: 'value', value: true }];
      case 'abc': {
        const [a, b] = defaultPortfolioSettings.abc;
        return [value, unless(settings.abc[0], a), unless(settings.abc[1], b)];
      }
      case 'plannedHours':
        return [ranges.class, { kind: 'value', value: hours }, omitted, splitArgument(settings)];
    }
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

/** Whether a formula is the one of the column, as we write it; only cumulative shares end in TRUE. Pinned classes are never a formula. */
export function isFormulaOf(column: ResultColumn, formula: string): boolean {
  if (column === 'pinned' || !isCallOf(formula, columnFunctions[column])) return false;
  return columnFunctions[column] !== 'KAM_SHARE' || /,\s*TRUE\)$/.test(formula) === (column === 'cumulative');
}
