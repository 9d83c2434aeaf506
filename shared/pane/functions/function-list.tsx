// FunctionList: all functions to search and choose from: a combobox whose list is always open. Type, arrows, Enter; or click.
import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { functionTexts } from '../../functions/texts-registry';
import { Card } from '../shell/card';
import { useWording } from '../shell/pane-context';
import { functionGroups } from './function-groups';
import type { FunctionsState } from './functions-state';

interface OptionGroup {
  /** Null for what was searched: best first, whatever it is for. */
  readonly title: string | null;
  readonly ids: readonly string[];
}

const total = Object.keys(functionTexts).length;

function moved(key: string, from: number, count: number): number | undefined {
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    PageDown: from + 6,
    PageUp: from - 6,
  };
  const target = targets[key];
  return target === undefined ? undefined : Math.min(count - 1, Math.max(0, target));
}

interface OptionProps {
  readonly id: string;
  readonly functionId: string;
  readonly active: boolean;
  readonly onOpen: () => void;
}

function FunctionOption({ id, functionId, active, onOpen }: OptionProps): JSX.Element {
  const { language } = useWording();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) element.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div
      class="kam-function-option"
      role="option"
      id={id}
      aria-selected={active}
      ref={element}
      onClick={onOpen}
    >
      <span class="kam-function-name">{functionId}</span>
      <span class="kam-small kam-soft">{functionTexts[functionId]?.[language].summary}</span>
    </div>
  );
}

export function FunctionList({ state }: { readonly state: FunctionsState }): JSX.Element {
  const { text } = useWording();
  const base = useId();
  const input = useRef<HTMLInputElement>(null);
  // Back from a function, whose button is gone: the focus goes on from here.
  useEffect(() => {
    if (document.activeElement === document.body) input.current?.focus();
  }, []);
  const query = state.query.value;
  const found = state.found.value;
  const groups: OptionGroup[] =
    query.trim() === ''
      ? functionGroups.map(({ title, ids }) => ({ title: text(title), ids }))
      : [{ title: null, ids: found }];
  const order = groups.flatMap(({ ids }) => ids);
  const [wanted, setWanted] = useState(0);
  const active = Math.max(0, Math.min(wanted, order.length - 1));
  const optionId = (id: string) => `${base}-${id}`;
  const search = (next: string) => {
    setWanted(0);
    state.search(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = moved(event.key, active, order.length);
    const chosen = order[active];
    if (event.key === 'Enter' && chosen !== undefined) state.show(chosen);
    else if (event.key === 'Escape' && query !== '') search('');
    else if (next !== undefined) setWanted(next);
    else return;
    event.preventDefault();
  };
  return (
    <Card title={text('functions.title')}>
      <div class="kam-field">
        <label class="kam-label" for={`${base}-search`}>
          {text('functions.search')}
        </label>
        <input
          id={`${base}-search`}
          ref={input}
          class="kam-input"
          type="text"
          role="combobox"
          aria-expanded="true"
          aria-controls={`${base}-list`}
          aria-autocomplete="list"
          aria-describedby={`${base}-hint`}
          aria-activedescendant={order[active] === undefined ? undefined : optionId(order[active])}
          autocomplete="off"
          spellcheck={false}
          placeholder={text('functions.search.example')}
          value={query}
          onInput={(event) => search(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <p class="kam-soft kam-small" id={`${base}-hint`}>
          {text('functions.hint')}
        </p>
      </div>
      <p class="kam-soft kam-small" role="status">
        {order.length === 0 ? text('functions.none') : text('functions.count', { n: order.length, total })}
      </p>
      <div role="listbox" id={`${base}-list`} aria-label={text('page.functions')} class="kam-function-list">
        {groups.map(({ title, ids }, g) => (
          <div key={g} role="group" aria-label={title ?? text('functions.search')} class="kam-function-group">
            {title === null ? null : (
              <div class="kam-subheading" role="presentation">
                {title}
              </div>
            )}
            {ids.map((id) => (
              <FunctionOption
                key={id}
                id={optionId(id)}
                functionId={id}
                active={id === order[active]}
                onOpen={() => state.show(id)}
              />
            ))}
          </div>
        ))}
      </div>
    </Card>
  );
}
