// Time slices: long work is done in steps of a few milliseconds, between which the page answers and can be told to stop.

/** The clock and the pause between slices; the pane's own beat in the browser, a quick one in tests. */
export interface Beat {
  /** Milliseconds; only differences count. */
  now(): number;
  /** Lets the page draw and answer, then goes on. */
  pause(): Promise<void>;
}

const sliceMs = 12;

/** Thrown through the work when it is cancelled; caught where the task was started. */
export class Cancelled extends Error {}

/** What steps are run with. */
export interface StepsOptions {
  readonly beat: Beat;
  /** Looked at after each pause. */
  readonly signal: { readonly aborted: boolean };
  /** 0–1. */
  readonly onProgress: (done: number) => void;
}

/** Runs a generator that yields how much is done, to its result. Throws Cancelled once the signal is aborted. */
export async function runSteps<T>(
  steps: Iterator<number, T>,
  { beat, signal, onProgress }: StepsOptions,
): Promise<T> {
  let sliceStart = beat.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (beat.now() - sliceStart < sliceMs) continue;
    onProgress(step.value);
    await beat.pause();
    if (signal.aborted) throw new Cancelled();
    sliceStart = beat.now();
  }
}
