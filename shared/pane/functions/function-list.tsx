// FunctionList: all functions to search and choose from: a combobox whose list is always open. Type, arrows, Enter; or click.
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { functionTexts } from '../../functions/texts-registry';
import { functionsByGroup } from '../../jobs/insert/function-search';
import { Card } from '../shell/card';
import { useWording } from '../shell/pane-context';
import type { Wording } from '../text/wording';
import { FunctionOption } from './function-option';
import { FunctionSearchBox } from './function-search-box';
import type { FunctionsState } from './functions-state';

interface OptionGroup {
  /** Null for what was searched: best first, whatever it is for. */
  readonly title: string | null;
  readonly ids: readonly string[];
}

const total = Object.keys(functionTexts).length;

function optionGroups({ query, found }: FunctionsState, { text }: Wording): OptionGroup[] {
  if (query.value.trim() !== '') return found.value.length === 0 ? [] : [{ title: null, ids: found.value }];
  return functionsByGroup().map(({ group, ids }) => ({ title: text(`functions.group.${group}`), ids }));
}

interface GroupsProps {
  readonly groups: readonly OptionGroup[];
  readonly active: string | undefined;
  readonly optionId: (id: string) => string;
  readonly onOpen: (id: string) => void;
}

function Groups({ groups, active, optionId, onOpen }: GroupsProps): JSX.Element {
  const { text } = useWording();
  return (
    <>
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
              active={id === active}
              onOpen={() => onOpen(id)}
            />
          ))}
        </div>
      ))}
    </>
  );
}

export function FunctionList({ state }: { readonly state: FunctionsState }): JSX.Element {
  const wording = useWording();
  const { text } = wording;
  const base = useId();
  const groups = optionGroups(state, wording);
  const order = groups.flatMap(({ ids }) => ids);
  const [wanted, setWanted] = useState(0);
  const place = Math.max(0, Math.min(wanted, order.length - 1));
  const active = order[place];
  const optionId = (id: string) => `${base}-${id}`;
  const search = (query: string) => {
    setWanted(0);
    state.search(query);
  };
  return (
    <Card title={text('functions.title')}>
      <FunctionSearchBox
        query={state.query.value}
        list={`${base}-list`}
        activeId={active === undefined ? undefined : optionId(active)}
        active={place}
        count={order.length}
        onSearch={search}
        onMove={setWanted}
        onOpen={() => state.show(active ?? null)}
      />
      <p class="kam-soft kam-small" role="status">
        {order.length === 0 ? text('functions.none') : text('functions.count', { n: order.length, total })}
      </p>
      <div role="listbox" id={`${base}-list`} aria-label={text('page.functions')} class="kam-function-list">
        <Groups groups={groups} active={active} optionId={optionId} onOpen={state.show} />
      </div>
    </Card>
  );
}
