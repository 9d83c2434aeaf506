// LongWork: how far a reading or writing in several round trips is, and whether it is to stop: asked between round trips, where nothing is half done.
import { domainError } from '../../../shared/model/domain-error';
import { fail, type Result } from '../../../shared/model/result';
import type { Progress } from '../../../shared/workbook/port';

/** Thrown between round trips, and caught where the work began. */
export class Stopped extends Error {}

/** What tells of a work's progress and stops it, called after each round trip. */
export interface LongWork {
  /** So much more of the whole is done. Throws `Stopped` where the user has asked for it. */
  readonly advance: (part: number) => void;
}

/** A work with nothing done yet. `whole` in the measure of the parts: cells, bytes. */
export function longWork({ onProgress, signal }: Progress, whole: number): LongWork {
  let done = 0;
  return {
    advance(part) {
      done += part;
      if (signal?.aborted === true) throw new Stopped();
      if (whole > 0) onProgress?.(Math.min(1, done / whole));
    },
  };
}

/** The failure that a stopped reading or writing gives: `error.cancelled`. */
export function stopped<T>(): Result<T> {
  return fail(domainError('value', 'error.cancelled'));
}
