// Header: the product's name, the language and reading the workbook again. The top right corner stays free for the hosts' own menu.
import type { JSX } from 'preact';
import { languages } from '../../model/language';
import { Button } from '../controls/button';
import { useLanguageChoice, useWording } from './pane-context';

const languageNames = { en: 'English', pl: 'Polski' } as const;

function LanguageSwitch(): JSX.Element {
  const { language, choose } = useLanguageChoice();
  const { text } = useWording();
  return (
    <div class="kam-languages" role="group" aria-label={text('header.language')}>
      {languages.map((one) => (
        <button
          key={one}
          type="button"
          class="kam-language"
          lang={one}
          aria-pressed={language.value === one}
          title={languageNames[one]}
          onClick={() => choose(one)}
        >
          <span aria-hidden="true">{one.toUpperCase()}</span>
          <span class="kam-hidden">{languageNames[one]}</span>
        </button>
      ))}
    </div>
  );
}

export function Header({ onRefresh }: { readonly onRefresh: () => void }): JSX.Element {
  const { text } = useWording();
  return (
    <header class="kam-header">
      <h1 class="kam-product">{text('header.product')}</h1>
      <LanguageSwitch />
      <Button appearance="subtle" icon="refresh" label={text('header.refresh')} onClick={onRefresh}>
        {null}
      </Button>
    </header>
  );
}
