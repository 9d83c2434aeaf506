// Row runs: places that follow each other, gathered, so that they are written, inserted and deleted as one block.

/** Places that follow each other without a gap. */
export interface RowRun {
  /** The first place, and how many follow it, itself included. */
  readonly from: number;
  readonly count: number;
  /** Where in the list the run begins. */
  readonly at: number;
}

/** The runs of an ascending list. */
export function runsOf(places: readonly number[]): RowRun[] {
  const runs: RowRun[] = [];
  let at = 0;
  for (let i = 1; i <= places.length; i++) {
    if (places[i] === (places[i - 1] ?? 0) + 1) continue;
    runs.push({ from: places[at] ?? 0, count: i - at, at });
    at = i;
  }
  return runs;
}
