// Check weights: the error where weights do not fit what they weigh: one per column, at least one of them above zero.
import { domainError, type DomainError } from '../model/domain-error';

/** The error where `weights` are not `expected` in number, or all zero; undefined where they are right. */
export function weightsProblem(
  name: string,
  weights: ArrayLike<number>,
  expected: number,
): DomainError | undefined {
  if (weights.length !== expected)
    return domainError('value', 'error.weightCount', { name, count: weights.length, expected });
  for (let i = 0; i < weights.length; i++) if ((weights[i] as number) > 0) return undefined;
  return domainError('number', 'error.allZero', { name });
}
