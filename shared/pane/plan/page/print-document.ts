// printThrough: printing in a window of the host's: it is given the pages as a document of their own, with the styles and the button it needs.
import type { Language } from '../../../model/language';
import { ok } from '../../../model/result';
import type { PrintPort } from '../../../workbook/port';
import { paneText } from '../../text/pane-text';
import { layOutPages } from './laid-out-pages';
import { countWithin, type PrintPages } from './printing';

/** The rules that draw a page, of all the pane has. */
function pageStyles(): string {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  return rules
    .filter((rule) => rule instanceof CSSPageRule || rule.cssText.includes('.kam-page'))
    .map(({ cssText }) => cssText)
    .join('\n');
}

function added(parent: HTMLElement, tag: string, text = ''): HTMLElement {
  const element = parent.ownerDocument.createElement(tag);
  element.textContent = text;
  parent.append(element);
  return element;
}

/** Written by the document's own serialiser, never put together from texts: what stands in a cell stays text. */
function documentOf(pages: readonly HTMLElement[], title: string, language: Language): string {
  const made = document.implementation.createHTMLDocument(title);
  made.documentElement.lang = language;
  added(made.head, 'meta').setAttribute('charset', 'utf-8');
  added(made.head, 'style', pageStyles());
  made.body.className = 'kam-page-desk';
  added(made.body, 'button', paneText(language, 'onePage.print')).setAttribute('onclick', 'print()');
  made.body.append(...pages.map((page) => made.importNode(page, true)));
  return `<!doctype html>${made.documentElement.outerHTML}`;
}

const sizeOf = ({ outerHTML }: HTMLElement): number => outerHTML.length;

export function printThrough(port: PrintPort): PrintPages {
  return async (pages, language) => {
    const laidOut = layOutPages(pages, language);
    const empty = documentOf([], '', language).length;
    const count = countWithin(laidOut.pages.map(sizeOf), port.maxCharacters - empty);
    const title = count === 1 ? (pages[0]?.title ?? '') : paneText(language, 'onePage.title');
    const html = documentOf(laidOut.pages.slice(0, count), title, language);
    laidOut.remove();
    const shown = await port.show(html, title);
    return shown.ok ? ok(count) : shown;
  };
}
