// The workbook port: two coarse verbs over plain JSON, `read` and `apply`, and the small optional ports beside them.
// Everything that crosses it is JSON (no Date, no undefined in arrays, no functions), so that google.script.run can carry it.
import type { DomainError } from '../model/domain-error';
import type { Language } from '../model/language';
import type { Result } from '../model/result';
import type { Change } from './change';
import type { ReadRequest, Selection, Snapshot } from './snapshot';

export type * from './change';
export type * from './snapshot';

/** What a snapshot was, for the check that nobody changed the sheet meanwhile. */
export interface BasedOn {
  readonly version: string;
  readonly request: ReadRequest;
}

/** What a batch left behind: the version to go on from, and the way back. */
export interface Receipt {
  /** Of the workbook as it is now. */
  readonly version: string;
  /** Changes that put back what was there. Empty: nothing can be undone. */
  readonly undo: readonly Change[];
  /** What `undo` must be based on. */
  readonly basedOn: BasedOn;
  /** What the host did otherwise than asked, and why (a chart it cannot draw, say). */
  readonly notes: readonly DomainError[];
}

/** What a host can do. Features ask this, and never which host it is. */
export interface Capabilities {
  /** One formula may fill the cells below and beside it. */
  readonly spill: boolean;
  readonly charts: boolean;
  /** Lists to choose from in cells. */
  readonly dataValidation: boolean;
  /** Snapshots say which cell is selected. */
  readonly selection: boolean;
}

/** What a caller wants to know of long work, and how it stops it. A host whose work is short may ignore it. */
export interface Progress {
  /** 0–1, never falling. */
  readonly onProgress?: (done: number) => void;
  /** Looked at between round trips; an `AbortSignal` is one. What was stopped gives `error.cancelled`, with nothing written. */
  readonly signal?: { readonly aborted: boolean };
}

/** A workbook as features see it: read in whole, changed in whole, errors as results. */
export interface Workbook {
  readonly capabilities: Capabilities;
  /** Every sheet in a list, cells of those asked for. */
  read(request: ReadRequest, progress?: Progress): Promise<Result<Snapshot>>;
  /**
   * All or nothing: on an error nothing has been written. `error.staleWorkbook` where what `basedOn` asked for has changed since; the other codes
   * stand with the planning of each change.
   */
  apply(changes: readonly Change[], basedOn: BasedOn, progress?: Progress): Promise<Result<Receipt>>;
}

// ---------------------------------------------------------------- beside it

/** Shows a row to the user: activates the sheet, selects and scrolls to the row. */
export interface RevealPort {
  reveal(at: Selection): Promise<void>;
}

/** Tells when the user selects another row; the answer stops it. */
export interface SelectionPort {
  onSelect(listener: (selection: Selection) => void): () => void;
}

/** Small per-user preferences of the pane (language, last page), not of the workbook. */
export interface PreferencesPort {
  get(key: string): string | null;
  set(key: string, value: string): void;
}

/** Shows a finished document to be printed, for hosts in which a pane's own frame cannot be relied on to print. */
export interface PrintPort {
  /** What one document may hold. */
  readonly maxCharacters: number;
  /** `html` is whole: its styles and the button that prints it are in it. Answers once it is shown. */
  show(html: string, title: string): Promise<Result<null>>;
}

/** All that a host hands to the pane. What it leaves out the pane does without. */
export interface PaneHost {
  readonly workbook: Workbook;
  readonly reveal?: RevealPort;
  readonly selection?: SelectionPort;
  /** Absent: the browser prints the pane's frame. */
  readonly print?: PrintPort;
  readonly preferences: PreferencesPort;
  /** The host's language at start: the browser's, Excel's, the spreadsheet's. */
  readonly language: Language;
  /** Today's day (ISO), asked once: the core reads no clock. */
  today(): string;
  /** The page to begin with, by its id: `portfolio`, `plan`, `functions` or `self-test`; the first where it is left out. */
  readonly firstPage?: string;
  /** Asks for a page while the pane is open, as a command of the ribbon does; the answer stops it. */
  onPage?(listener: (page: string) => void): () => void;
  /** Runs the contract in the open workbook, on sheets of its own, and gives a report in English. Absent: no such test in this host. */
  selfTest?(progress: Progress): Promise<string>;
  /** Called when another workbook was opened underneath, so that the pane starts afresh. */
  onWorkbookReplaced?(listener: () => void): () => void;
  /** Tells when the language was changed outside the pane, in the host's own surroundings; the answer stops it. */
  onLanguage?(listener: (language: Language) => void): () => void;
}
