// Printing: how pages get onto paper, as the state knows it; the browser's own way is in print-pages.tsx.
import type { Language } from '../../../model/language';
import type { PlanPage } from '../../../plan/page/page-part';

/** Resolves once the dialog is closed. Rejects with PrintForbidden where the host does not let a pane print. */
export type PrintPages = (pages: readonly PlanPage[], language: Language) => Promise<void>;

/** Some hosts keep a task pane from printing, without a word: then the dialog never begins. */
export class PrintForbidden extends Error {}
