// helpPage: the page on all functions, in one language, for «Help on this function» in Excel and for the menu in Google Sheets. It needs no script
// and loads nothing.
import type { FunctionDefinition } from '../define-function';
import { functionTexts } from '../texts-registry';
import type { FunctionText } from '../function-texts';
import type { Language } from '../../model/language';
import { escapedHtml as html } from './html';

const words = {
  en: {
    title: 'KAM: functions',
    intro: 'Everything these functions compute stays in your workbook. In a cell, type = and the name.',
    argument: 'Argument',
    meaning: 'What to give',
    optional: 'may be left out',
    result: 'Result',
    use: 'What to do with it',
  },
  pl: {
    title: 'KAM: funkcje',
    intro: 'Wszystko, co liczą te funkcje, zostaje w skoroszycie. W komórce wpisz = i nazwę funkcji.',
    argument: 'Argument',
    meaning: 'Co podać',
    optional: 'można pominąć',
    result: 'Wynik',
    use: 'Co z tym zrobić',
  },
} as const satisfies Record<Language, Record<string, string>>;

const style = `
body { font: 16px/1.5 'Segoe UI', system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #242424; background: #fff }
h2 { margin-top: 2.5rem; border-top: 1px solid #d1d1d1; padding-top: 1.5rem }
code { font-family: Consolas, monospace } table { border-collapse: collapse; width: 100% }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid #e0e0e0 }
small { color: #616161 } a { color: #0f548c }
@media (prefers-color-scheme: dark) { body { color: #fff; background: #1f1f1f } small { color: #adadad } a { color: #62abf5 } th, td, h2 { border-color: #525252 } }`;

function section({ id, params }: FunctionDefinition, text: FunctionText, language: Language): string {
  const said = words[language];
  const separator = language === 'pl' ? '; ' : ', ';
  const names = params.map(({ name, optional }) => (optional === true ? `[${name}]` : name));
  const rows = params.map(
    ({ name, optional }) =>
      `<tr><th scope="row"><code>${html(name)}</code>${optional === true ? `<br><small>${said.optional}</small>` : ''}</th><td>${html(text.parameters[name] ?? '')}</td></tr>`,
  );
  return [
    `<section aria-labelledby="${id}"><h2 id="${id}">${id}</h2>`,
    `<p><code>=${html(`${id}(${names.join(separator)})`)}</code></p>`,
    `<p>${html(text.summary)}</p>`,
    `<table><thead><tr><th>${said.argument}</th><th>${said.meaning}</th></tr></thead><tbody>`,
    ...rows,
    `</tbody></table><h3>${said.result}</h3><p>${html(text.result)}</p><h3>${said.use}</h3><p>${html(text.use)}</p></section>`,
  ].join('\n');
}

/** The page as one HTML document; the section of a function has its id as anchor. */
export function helpPage(catalogue: readonly FunctionDefinition[], language: Language): string {
  const said = words[language];
  const links = catalogue.map(({ id }) => `<li><a href="#${id}"><code>${id}</code></a></li>`);
  const sections = catalogue.flatMap((definition) => {
    const text = functionTexts[definition.id]?.[language];
    return text === undefined ? [] : [section(definition, text, language)];
  });
  return [
    `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${said.title}</title><style>${style}</style></head><body><main>`,
    `<h1>${said.title}</h1><p>${said.intro}</p><nav><ul>`,
    ...links,
    '</ul></nav>',
    ...sections,
    '</main></body></html>\n',
  ].join('\n');
}
