// printPages: puts pages on paper (or into a PDF) through the browser's own print dialog: while it is open, nothing else of the document is printed.
import { domainError } from '../../../model/domain-error';
import { fail, ok } from '../../../model/result';
import { layOutPages } from './laid-out-pages';
import type { PrintPages } from './printing';

const printingClass = 'kam-printing';

const patienceMs = 1000;

/** False where no dialog came: some hosts keep a task pane from printing, without a word. */
async function printDialog(): Promise<boolean> {
  let began = false;
  const ended = new Promise((resolve) => addEventListener('afterprint', resolve, { once: true }));
  addEventListener('beforeprint', () => (began = true), { once: true });
  window.print();
  if (!began) await new Promise((resolve) => setTimeout(resolve, patienceMs));
  if (began) await ended;
  return began;
}

export const printPages: PrintPages = async (pages, language) => {
  const laidOut = layOutPages(pages, language);
  document.documentElement.classList.add(printingClass);
  try {
    const isPrinted = await printDialog();
    return isPrinted ? ok(pages.length) : fail(domainError('value', 'error.printForbidden'));
  } finally {
    laidOut.remove();
    document.documentElement.classList.remove(printingClass);
  }
};
