// What a function gives in a host: cells, or an error. Google has no error values: there only the message tells.

export interface Outcome {
  readonly cells?: unknown;
  readonly literal?: string;
  readonly message?: string;
}

/** A single cell may come alone or as a grid of one. */
export function asGrid(cells: unknown): unknown {
  return Array.isArray(cells) ? cells : [[cells]];
}
