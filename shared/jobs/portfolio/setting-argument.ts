// settingArgument: a setting of the portfolio, or the language, as the argument of a formula.
import type { CellValue } from '../../model/cell';
import type { Language } from '../../model/language';
import { defaultPortfolioSettings, type PortfolioSettings } from '../../model/portfolio-settings';
import type { FormulaArgument } from '../../workbook/port';

/** The parameters of the catalogue that are settings; a name means the same in every function that has it. */
export type SettingParameter = 'language' | 'strategic_share' | 'major_share' | 'a' | 'b' | 'split';

/** An argument that is left out. */
export const omitted: FormulaArgument = { kind: 'omitted' };

const valueOf = (value: CellValue): FormulaArgument => ({ kind: 'value', value });
const unless = (value: number, usual: number) => (value === usual ? omitted : valueOf(value));

/** Left out where it is METHOD's default; undefined for a parameter that is no setting. */
export function settingArgument(
  parameter: SettingParameter,
  settings: PortfolioSettings,
  language: Language,
): FormulaArgument;
export function settingArgument(
  parameter: string,
  settings: PortfolioSettings,
  language: Language,
): FormulaArgument | undefined;
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
