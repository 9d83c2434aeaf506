// FunctionSearchBox: the field above the list: what is typed searches, arrows move through what is found, Enter opens, Escape clears.
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Field } from '../controls/field';
import { movedByKey } from '../controls/moved-by-key';
import { useWording } from '../shell/pane-context';

const page = 6;

export interface FunctionSearchBoxProps {
  readonly query: string;
  /** The element id of the list below. */
  readonly list: string;
  /** The element id of the active function; undefined where nothing is found. */
  readonly activeId: string | undefined;
  readonly active: number;
  readonly count: number;
  readonly onSearch: (query: string) => void;
  readonly onMove: (active: number) => void;
  readonly onOpen: () => void;
}

export function FunctionSearchBox(props: FunctionSearchBoxProps): JSX.Element {
  const { query, list, activeId, active, count, onSearch, onMove, onOpen } = props;
  const { text } = useWording();
  const input = useRef<HTMLInputElement>(null);
  // Back from a function, whose button is gone: the focus goes on from here.
  useEffect(() => {
    if (document.activeElement === document.body) input.current?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = movedByKey(event.key, active, { count, page });
    if (event.key === 'Enter' && count > 0) onOpen();
    else if (event.key === 'Escape' && query !== '') onSearch('');
    else if (next !== undefined) onMove(next);
    else return;
    event.preventDefault();
  };
  return (
    <Field label={text('functions.search')} hint={text('functions.hint')}>
      {(ids) => (
        <input
          {...ids}
          ref={input}
          class="kam-input"
          type="text"
          role="combobox"
          aria-expanded="true"
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={activeId}
          autocomplete="off"
          spellcheck={false}
          placeholder={text('functions.search.example')}
          value={query}
          onInput={(event) => onSearch(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      )}
    </Field>
  );
}
