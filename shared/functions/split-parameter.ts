// Split parameter: parts of selling time for strategic, normal and prospect accounts, 60/30/10 where not given (METHOD «Time and people»).
import { fail, ok, type Result } from '../model/result';
import { defaultPortfolioSettings } from '../model/portfolio-settings';
import type { WeightsParameter } from './argument-kinds';
import { weightsProblem } from './check-weights';

/** `split`: three parts of any sum above 0. */
export const splitParameter = {
  name: 'split',
  kind: 'weights',
  optional: true,
  min: 0,
  count: 3,
} as const satisfies WeightsParameter;

/** The parts as given, or the default; #NUM! where all are zero. */
export function splitOrDefault(split: Float64Array | undefined): Result<ArrayLike<number>> {
  if (split === undefined) return ok(defaultPortfolioSettings.timeSplit);
  const problem = weightsProblem('split', split, 3);
  return problem === undefined ? ok(split) : fail(problem);
}
