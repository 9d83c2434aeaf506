// Asking the server for a result: what keeps a call from being answered is an error like any other, and questions are asked twice.
import { domainError, type DomainError } from '../../shared/model/domain-error';
import { fail, type Result } from '../../shared/model/result';
import { callServer, type Endpoint } from './script-run';

/** With several accounts signed in, Google takes the sidebar for the first of them and refuses it. */
function refusalOf(error: unknown): DomainError {
  const reason = error instanceof Error ? error.message : String(error);
  return /PERMISSION_DENIED|ScriptError: Authori[sz]ation/i.test(reason)
    ? domainError('value', 'error.severalAccounts')
    : domainError('value', 'error.hostFailed', { reason });
}

/** The server's result, or why it gave none, as an error. Once only: what writes may have been carried out although its answer was lost. */
export async function askOnce<T>(endpoint: Endpoint, value: unknown): Promise<Result<T>> {
  try {
    return (await callServer(endpoint, value)) as Result<T>;
  } catch (error) {
    return fail(refusalOf(error));
  }
}

/** The server's result, asked for once more where Google failed. For what only reads: time-outs and lost connections often pass. */
export async function askAgain<T>(endpoint: Endpoint, value: unknown): Promise<Result<T>> {
  const first = await askOnce<T>(endpoint, value);
  return !first.ok && first.error.code === 'error.hostFailed' ? askOnce<T>(endpoint, value) : first;
}
