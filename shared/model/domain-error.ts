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

/** The error literals that functions of ours give, the same in Excel, Google Sheets and Univer. */
export type CellErrorLiteral = '#VALUE!' | '#NUM!' | '#DIV/0!' | '#N/A';

/** What fills a message's placeholders, by their names: users' texts as they are, numbers to be formatted. */
export type ErrorParams = Readonly<Record<string, string | number>>;

/** A failure as data: how a worksheet shows it, which message explains it, and what fills the message. */
export interface DomainError {
  readonly kind: ErrorKind;
  readonly code: ErrorCode;
  readonly params: ErrorParams;
}

/** A DomainError of its three parts, for `fail`. */
export function domainError(kind: ErrorKind, code: ErrorCode, params: ErrorParams = {}): DomainError {
  return { kind, code, params };
}
