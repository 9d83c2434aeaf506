// attempt: what a host throws becomes an error like any other, so that whoever asks of it has one way to fail.
import { domainError, type DomainError } from '../../model/domain-error';
import { fail, type Result } from '../../model/result';

/** What was thrown, as an error. */
export function thrownError(thrown: unknown): DomainError {
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  return domainError('value', 'error.hostFailed', { reason });
}

/** What the work gives; what a host throws meanwhile is `error.hostFailed` with what it said. */
export async function attempt<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    return fail(thrownError(error));
  }
}
