// Result: a computed value or a domain error. Errors inside the core are plain values, never exceptions.
import type { DomainError } from './domain-error';

/** A value, or why there is none; `ok` tells which. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: DomainError };

/** The result that holds a value. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** The result that holds an error in place of a value. */
export function fail<T = never>(error: DomainError): Result<T> {
  return { ok: false, error };
}
