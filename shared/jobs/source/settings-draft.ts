// SettingsDraft: the settings as they are typed, in percent, and what has to be right before they count.
import type { Language } from '../../model/language';
import { formatNumber } from '../../text/format-number';
import type { PortfolioSettings } from '../../model/portfolio-settings';

/** The fields of the form, in its order. */
export const settingFields = [
  'strategicShare',
  'majorShare',
  'timeStrategic',
  'timeNormal',
  'timeProspect',
  'abcA',
  'abcB',
] as const;

/** One of the fields. */
export type SettingField = (typeof settingFields)[number];

/** The text of every field. */
export type SettingsDraft = Readonly<Record<SettingField, string>>;

/** What is wrong with a field; `sum` is what the time split adds up to, in percent. */
export type SettingProblem =
  | { readonly problem: 'notPercent' }
  | { readonly problem: 'zero' }
  | { readonly problem: 'sum'; readonly sum: number }
  | { readonly problem: 'order' };

/** What is wrong, by field; those that are right are not in it. */
export type SettingProblems = Readonly<Partial<Record<SettingField, SettingProblem>>>;

/** The settings in parts of 1, or why they do not count. */
export type ReadSettings =
  | { readonly ok: true; readonly settings: PortfolioSettings }
  | { readonly ok: false; readonly problems: SettingProblems };

/** The settings as percentages, to four decimals, as the language writes numbers. */
export function settingsToDraft(language: Language, settings: PortfolioSettings): SettingsDraft {
  const [timeStrategic, timeNormal, timeProspect] = settings.timeSplit;
  const [abcA, abcB] = settings.abc;
  const shares = { ...settings, timeStrategic, timeNormal, timeProspect, abcA, abcB };
  const text = (field: SettingField) => formatNumber(language, shares[field] * 100, 4);
  return Object.fromEntries(settingFields.map((field) => [field, text(field)])) as SettingsDraft;
}

/** "12,5", "12.5" and "12.5 %" are 0.125; undefined for what is no percentage from 0 to 100. */
export function readPercent(text: string): number | undefined {
  const match = /^(\d{1,3}(?:[.,]\d+)?)\s*%?$/.exec(text.trim());
  const percent = Number(match?.[1]?.replace(',', '.'));
  return match !== null && percent <= 100 ? percent / 100 : undefined;
}

const timeFields = ['timeStrategic', 'timeNormal', 'timeProspect'] as const;

/** Percent to four decimals, as many as can be typed without being lost in binary noise. */
function roundedPercent(share: number): number {
  return Math.round(share * 1e6) / 1e4;
}

function problemsOf(shares: Readonly<Record<SettingField, number | undefined>>): SettingProblems {
  const problems: Partial<Record<SettingField, SettingProblem>> = {};
  for (const field of settingFields)
    if (shares[field] === undefined) problems[field] = { problem: 'notPercent' };
  for (const field of ['strategicShare', 'abcA'] as const)
    if (shares[field] === 0) problems[field] = { problem: 'zero' };
  const sum = roundedPercent(timeFields.reduce((total, field) => total + (shares[field] ?? NaN), 0));
  if (sum !== 100 && !Number.isNaN(sum)) problems.timeProspect ??= { problem: 'sum', sum };
  if (shares.abcA !== undefined && shares.abcB !== undefined && shares.abcA >= shares.abcB)
    problems.abcB ??= { problem: 'order' };
  return problems;
}

/** What the fields say: percentages 0–100, strategic share and A above 0, time adding up to 100, A below B. */
export function readSettings(draft: SettingsDraft): ReadSettings {
  const shares = Object.fromEntries(
    settingFields.map((field) => [field, readPercent(draft[field])]),
  ) as Record<SettingField, number | undefined>;
  const problems = problemsOf(shares);
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  const { strategicShare, majorShare, timeStrategic, timeNormal, timeProspect, abcA, abcB } =
    shares as Record<SettingField, number>;
  return {
    ok: true,
    settings: {
      strategicShare,
      majorShare,
      timeSplit: [timeStrategic, timeNormal, timeProspect],
      abc: [abcA, abcB],
    },
  };
}
