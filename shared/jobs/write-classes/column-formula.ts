// columnFormula: the live formula of each result column, with the arguments that differ from METHOD's defaults.
import type { Language } from '../../model/language';
import type { PortfolioSettings } from '../../model/portfolio-settings';
import { isCallOf } from '../../workbook/a1';
import type { FormulaArgument, FormulaTemplate } from '../../workbook/port';
import { omitted, settingArgument, type SettingParameter } from '../portfolio/setting-argument';
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

/** The call of one column over all rows of its ranges. */
export function columnFormula(
  column: WriteColumn,
  { settings, hours, language }: FormulaAsk,
  ranges: FormulaRanges,
): FormulaTemplate {
  const setting = (parameter: SettingParameter) => settingArgument(parameter, settings, language);
  const args = (): FormulaArgument[] => {
    const { value, interest, pinned } = ranges;
    switch (column) {
      case 'class':
      case 'explanation':
        return [
          value,
          interest,
          pinned,
          setting('strategic_share'),
          setting('major_share'),
          setting('language'),
        ];
      case 'share':
        return [value];
      case 'cumulative':
        return [value, { kind: 'value', value: true }];
      case 'abc':
        return [value, setting('a'), setting('b')];
      case 'plannedHours':
        return [ranges.class, { kind: 'value', value: hours }, omitted, setting('split')];
    }
  };
  return { function: columnFunctions[column], args: args() };
}

/** Whether a formula is the one of the column, as we write it; only cumulative shares end in TRUE. Pinned classes are never a formula. */
export function isFormulaOf(column: ResultColumn, formula: string): boolean {
  if (column === 'pinned' || !isCallOf(formula, columnFunctions[column])) return false;
  return columnFunctions[column] !== 'KAM_SHARE' || /,\s*TRUE\)$/.test(formula) === (column === 'cumulative');
}
