// The toolbar: open, save, samples, new, the file's name, and the language.
import type { JSX } from 'preact';
import { languages } from '../../../shared/model/language';
import { Icon, type IconName } from './icons';
import type { PageProps } from './page-context';

interface ToolProps {
  readonly icon: IconName;
  readonly label: string;
  readonly primary?: boolean;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

function Tool({ icon, label, primary = false, disabled = false, onClick }: ToolProps): JSX.Element {
  return (
    <button
      type="button"
      class={primary ? 'tool tool-primary' : 'tool'}
      title={label}
      aria-label={label}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} />
      <span class="tool-label">{label}</span>
    </button>
  );
}

function LanguageChoice({ state, actions, text }: PageProps): JSX.Element {
  return (
    <div class="languages" role="group" aria-label={text('toolbar.language')}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          class="language"
          lang={language}
          aria-pressed={state.language === language}
          onClick={() => actions.setLanguage(language)}
        >
          {language.toUpperCase()}
        </button>
      ))}
    </div>
  );
}

/** The page's header; a dot behind the file's name says that changes are not saved. */
export function Toolbar(props: PageProps): JSX.Element {
  const { state, actions, text } = props;
  const name = state.fileName === null ? '' : `${state.fileName}${state.dirty ? ' •' : ''}`;
  return (
    <header class="toolbar">
      <span class="brand">KAM</span>
      <div class="tools" role="group" aria-label={text('toolbar.label')}>
        <Tool icon="open" label={text('toolbar.open')} onClick={actions.openPicker} />
        <Tool
          icon="save"
          label={text('toolbar.save')}
          disabled={state.fileName === null}
          onClick={actions.save}
        />
        <Tool icon="samples" label={text('toolbar.samples')} onClick={() => actions.showWelcome(true)} />
        <Tool icon="new" label={text('toolbar.new')} onClick={actions.startNew} />
      </div>
      <span class="file-name" data-testid="file-name">
        {name}
      </span>
      <LanguageChoice {...props} />
    </header>
  );
}
