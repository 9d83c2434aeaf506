// printPages: puts pages on paper (or into a PDF) through the browser's own print dialog: while it is open, nothing else of the document is printed.
import { render } from 'preact';
import { PrintedPage } from './printed-page';
import { PrintForbidden, type PrintPages } from './printing';

const rootClass = 'kam-print';
const printingClass = 'kam-printing';

const patienceMs = 1000;
/** Smaller than that nobody reads it; what does not fit then is cut off at the foot of the page. */
const smallest = 0.6;
const step = 0.04;

/** A page that holds more than fits is drawn smaller until it does. */
function fitPage(page: HTMLElement): void {
  const [parts, foot] = ['.kam-page-parts', 'footer'].map((one) => page.querySelector<HTMLElement>(one));
  if (!parts || !foot) return;
  const isTooTall = () => foot.getBoundingClientRect().bottom > page.getBoundingClientRect().bottom + 0.5;
  for (let zoom = 1 - step; isTooTall() && zoom > smallest - step / 2; zoom -= step)
    parts.style.setProperty('zoom', zoom.toFixed(2));
}

async function printDialog(): Promise<void> {
  let began = false;
  const ended = new Promise((resolve) => addEventListener('afterprint', resolve, { once: true }));
  addEventListener('beforeprint', () => (began = true), { once: true });
  window.print();
  if (!began) await new Promise((resolve) => setTimeout(resolve, patienceMs));
  if (!began) throw new PrintForbidden();
  await ended;
}

export const printPages: PrintPages = async (pages, language) => {
  const root = document.createElement('div');
  root.className = rootClass;
  root.setAttribute('aria-hidden', 'true');
  document.body.append(root);
  document.documentElement.classList.add(printingClass);
  render(
    <>
      {pages.map((page, i) => (
        <PrintedPage key={i} page={page} lang={language} />
      ))}
    </>,
    root,
  );
  root.querySelectorAll<HTMLElement>('.kam-page').forEach(fitPage);
  try {
    await printDialog();
  } finally {
    render(null, root);
    root.remove();
    document.documentElement.classList.remove(printingClass);
  }
};
