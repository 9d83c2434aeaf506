// Outcome: how the last thing written to the workbook ended: done, in the words of the job that wrote it, taken back, or failed.
import type { DomainError } from '../../model/domain-error';
import type { Result } from '../../model/result';

/** What a job says of a write that went well. */
export interface Done {
  readonly kind: string;
}

/** Done in the words of the job, taken back, or failed. */
export type Outcome<T extends Done = Done> =
  T | { readonly kind: 'undone' } | { readonly kind: 'failed'; readonly error: DomainError };

/** The outcome of what went wrong. */
export const failed = (error: DomainError): Outcome<never> => ({ kind: 'failed', error });

/** What a receipt says: why the write failed, or what was done. */
export function outcomeOf<T, const D extends Done>(receipt: Result<T>, done: (value: T) => D): Outcome<D> {
  return receipt.ok ? done(receipt.value) : failed(receipt.error);
}

/** What the receipt of an undo says. */
export const outcomeOfUndo = (receipt: Result<unknown>): Outcome<never> =>
  receipt.ok ? { kind: 'undone' } : failed(receipt.error);
