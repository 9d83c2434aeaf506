// The messages between the page and the worker that reads and writes .xlsx files.
import type { Checked } from './file-problem';
import type { SaveRequest } from './save-request';
import type { OpenedFile } from './xlsx-file';

/** What a worker is asked, once. */
export type WorkerRequest =
  | {
      readonly kind: 'open';
      readonly bytes: Uint8Array;
      readonly name: string;
      readonly ourFunctions: readonly string[];
    }
  | { readonly kind: 'save'; readonly request: SaveRequest };

/** What it answers, once: `failed` where it threw, with the reason. */
export type WorkerAnswer =
  | { readonly kind: 'opened'; readonly file: Checked<OpenedFile> }
  | { readonly kind: 'saved'; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly message: string };
