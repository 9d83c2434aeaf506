// Argument sources: where each parameter's argument comes from in a workbook of accounts: a column that the mapping knows, or a setting.
import type { CellValue } from '../../model/cell';
import type { Language } from '../../model/language';
import { defaultPortfolioSettings, type PortfolioSettings } from '../../model/portfolio-settings';
import type { FormulaArgument } from '../../workbook/port';
import type { AccountField } from '../../sheet/mapping/account-field';

/** `value`: revenue or margin, whichever measures importance. `class`, `pinned`: our own columns of what KAM_CLASSIFY gives, and of pinned classes. */
export type ColumnSource = AccountField | 'value' | 'class' | 'pinned';

/** By the name of the parameter, which means the same in every function that has it. */
const columnSources: Readonly<Record<string, ColumnSource>> = {
  value: 'value',
  interest: 'interest',
  override: 'pinned',
  recorded: 'recordedClass',
  potential: 'potential',
  wallet: 'potential',
  class: 'class',
  hours: 'hours',
};

/** Undefined where no column of an account sheet has this meaning. */
export const columnSourceOf = (parameter: string): ColumnSource | undefined => columnSources[parameter];

const omitted: FormulaArgument = { kind: 'omitted' };
const valueOf = (value: CellValue): FormulaArgument => ({ kind: 'value', value });
const unless = (value: number, usual: number) => (value === usual ? omitted : valueOf(value));

/** The argument of a setting, left out where it is METHOD's default; undefined for a parameter that is no setting. */
export function settingArgument(
  parameter: string,
  settings: PortfolioSettings,
  language: Language,
): FormulaArgument | undefined {
  const usual = defaultPortfolioSettings;
  switch (parameter) {
    case 'language':
      return language === 'en' ? omitted : valueOf(language);
    case 'strategic_share':
      return unless(settings.strategicShare, usual.strategicShare);
    case 'major_share':
      return unless(settings.majorShare, usual.majorShare);
    case 'a':
      return unless(settings.abc[0], usual.abc[0]);
    case 'b':
      return unless(settings.abc[1], usual.abc[1]);
    case 'split':
      return settings.timeSplit.every((part, i) => part === usual.timeSplit[i])
        ? omitted
        : { kind: 'array', values: settings.timeSplit };
    default:
      return undefined;
  }
}
