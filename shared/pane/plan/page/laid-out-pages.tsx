// layOutPages: draws pages out of sight, as wide as on paper, each as small as it has to be to fit its sheet.
import { render } from 'preact';
import type { Language } from '../../../model/language';
import type { PlanPage } from '../../../jobs/plan-page/page-part';
import { PrintedPage } from './printed-page';

const rootClass = 'kam-print';

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

export interface LaidOutPages {
  readonly pages: readonly HTMLElement[];
  readonly remove: () => void;
}

export function layOutPages(pages: readonly PlanPage[], language: Language): LaidOutPages {
  const root = document.createElement('div');
  root.className = rootClass;
  root.setAttribute('aria-hidden', 'true');
  document.body.append(root);
  render(
    <>
      {pages.map((page, i) => (
        <PrintedPage key={i} page={page} lang={language} />
      ))}
    </>,
    root,
  );
  const drawn = [...root.querySelectorAll<HTMLElement>('.kam-page')];
  drawn.forEach(fitPage);
  return {
    pages: drawn,
    remove() {
      render(null, root);
      root.remove();
    },
  };
}
