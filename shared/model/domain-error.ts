// DomainError: what went wrong, as data. `code` is a key of shared/text's messages, `params` fill its placeholders.
import type { ErrorCode } from './error-code';

/** How a worksheet shows the error (METHOD rule 9). */
export type ErrorKind = 'value' | 'number' | 'division' | 'notAvailable';

/** The literal a worksheet cell shows for each kind. */
export const cellErrorLiteral: Readonly<Record<ErrorKind, CellErrorLiteral>> = {
  value: '#VALUE!',
  number: '#NUM!',
  division: '#DIV/0!',
  notAvailable: '#N/A',
};

export type CellErrorLiteral = '#VALUE!' | '#NUM!' | '#DIV/0!' | '#N/A';

export type ErrorParams = Readonly<Record<string, string | number>>;

export interface DomainError {
  readonly kind: ErrorKind;
  readonly code: ErrorCode;
  readonly params: ErrorParams;
}

export function domainError(kind: ErrorKind, code: ErrorCode, params: ErrorParams = {}): DomainError {
  return { kind, code, params };
}
