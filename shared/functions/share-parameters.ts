// The thresholds of the classes as parameters, with METHOD's defaults: 10% of accounts, 10% of value.
import { defaultPortfolioSettings } from '../model/portfolio-settings';
import type { NumberParameter } from './argument-kinds';

const { strategicShare, majorShare } = defaultPortfolioSettings;

export const strategicShareParameter = {
  name: 'strategic_share',
  kind: 'number',
  optional: true,
  min: 0,
  max: 1,
  default: strategicShare,
} as const satisfies NumberParameter;

export const majorShareParameter = {
  name: 'major_share',
  kind: 'number',
  optional: true,
  min: 0,
  max: 1,
  default: majorShare,
} as const satisfies NumberParameter;
