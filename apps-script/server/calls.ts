// Calls: what crosses between the sidebar and the endpoints, as JSON text.
import type { Language } from '../../shared/model/language';
import type { BasedOn, Capabilities, Change } from '../../shared/workbook/port';

/** What the sidebar has to know before it draws itself. */
export interface StartAnswer {
  readonly language: Language;
  readonly capabilities: Capabilities;
}

/** Changes, and the snapshot that they were planned on. */
export interface ApplyCall {
  readonly changes: readonly Change[];
  readonly basedOn: BasedOn;
}

/** A finished document to be printed from a dialog. */
export interface PrintCall {
  readonly html: string;
  readonly title: string;
}
