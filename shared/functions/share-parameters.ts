// Share parameters: the thresholds of the classes, with METHOD's defaults: 10% of accounts, 10% of value.
import { defaultPortfolioSettings } from '../model/portfolio-settings';
import type { NumberParameter } from './argument-kinds';

const { strategicShare, majorShare } = defaultPortfolioSettings;

/** `strategic_share`: the part of the accounts that get a strategic place, 0–1. */
export const strategicShareParameter = {
  name: 'strategic_share',
  kind: 'number',
  optional: true,
  min: 0,
  max: 1,
  default: strategicShare,
} as const satisfies NumberParameter;

/** `major_share`: the part of all value from which an account is strategic whatever its rank; 0 switches the test off. */
export const majorShareParameter = {
  name: 'major_share',
  kind: 'number',
  optional: true,
  min: 0,
  max: 1,
  default: majorShare,
} as const satisfies NumberParameter;
