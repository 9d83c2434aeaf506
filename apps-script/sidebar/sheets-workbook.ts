// createSheetsWorkbook: the spreadsheet as the pane sees it: each of the port's two verbs is one call to the server, where the work is done.
import { domainError, type DomainError } from '../../shared/model/domain-error';
import { fail, type Result } from '../../shared/model/result';
import type { Capabilities, Receipt, Snapshot, Workbook } from '../../shared/workbook/port';
import { callServer, type Endpoint } from './script-run';

/** With several accounts signed in, Google takes the sidebar for the first of them and refuses it. */
function refusalOf(error: unknown): DomainError {
  const reason = error instanceof Error ? error.message : String(error);
  return /PERMISSION_DENIED|ScriptError: Authori[sz]ation/i.test(reason)
    ? domainError('value', 'error.severalAccounts')
    : domainError('value', 'error.hostFailed', { reason });
}

async function asked<T>(endpoint: Endpoint, value: unknown): Promise<Result<T>> {
  try {
    return (await callServer(endpoint, value)) as Result<T>;
  } catch (error) {
    return fail(refusalOf(error));
  }
}

export function createSheetsWorkbook(capabilities: Capabilities): Workbook {
  return {
    capabilities,
    read: (request) => asked<Snapshot>('kamRead', request),
    apply: (changes, basedOn) => {
      const { version, request } = basedOn;
      return asked<Receipt>('kamApply', { changes, basedOn: { version, request } });
    },
  };
}
