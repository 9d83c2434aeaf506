// AccountPicker: type a part of a name and choose; a combobox with a list, by keyboard or mouse.
import type { JSX } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import { accountKeyAt } from '../../jobs/portfolio/account-key';
import type { Portfolio } from '../../jobs/portfolio/portfolio';
import { plainText } from '../../model/plain-text';
import { Field } from '../controls/field';
import { classOfCode, ClassBadge } from '../portfolio/class-badge';
import { useWording } from '../shell/pane-context';

const mostShown = 8;

export interface AccountPickerProps {
  readonly portfolio: Portfolio;
  readonly account: { readonly name: string } | null;
  readonly onPick: (index: number) => void;
}

/** Places of the accounts whose name, number or owner holds the text, the highest value first. */
function matching(portfolio: Portfolio, typed: string): number[] {
  const { names, ids, owner } = portfolio.accounts;
  const wanted = plainText(typed);
  const found: number[] = [];
  for (const i of portfolio.order) {
    const text = `${names[i] ?? ''}\n${ids?.[i] ?? ''}\n${owner?.[i] ?? ''}`;
    if (accountKeyAt(portfolio.accounts, i) !== null && plainText(text).includes(wanted)) found.push(i);
    if (found.length === mostShown) break;
  }
  return found;
}

export function AccountPicker({ portfolio, account, onPick }: AccountPickerProps): JSX.Element {
  const { text } = useWording();
  const listId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const isOpen = typed !== null;
  const found = useMemo(() => (isOpen ? matching(portfolio, typed) : []), [portfolio, typed, isOpen]);
  const close = () => setTyped(null);
  const pick = (index: number | undefined) => {
    if (index === undefined) return;
    close();
    onPick(index);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return close();
    if (event.key === 'Enter') {
      event.preventDefault();
      return pick(found[active]);
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    if (!isOpen) setTyped('');
    setActive(Math.max(0, Math.min(active + (isOpen ? step : 0), found.length - 1)));
  };
  return (
    <div class="kam-picker">
      <Field label={text('plan.account')}>
        {(ids) => (
          <input
            {...ids}
            class="kam-input"
            role="combobox"
            autocomplete="off"
            spellcheck={false}
            aria-expanded={isOpen}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={isOpen && found.length > 0 ? `${listId}-${String(active)}` : undefined}
            placeholder={text('plan.account.example')}
            value={typed ?? account?.name ?? ''}
            onFocus={(event) => event.currentTarget.select()}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setActive(0);
            }}
            onKeyDown={onKeyDown}
            onBlur={close}
          />
        )}
      </Field>
      <ul
        id={listId}
        class="kam-picker-list"
        role="listbox"
        aria-label={text('plan.account')}
        hidden={!isOpen}
      >
        {found.map((index, i) => {
          const name = classOfCode(portfolio.classification.codes[index]);
          return (
            <li
              key={index}
              id={`${listId}-${String(i)}`}
              role="option"
              class="kam-picker-option"
              aria-selected={i === active}
              onMouseDown={(event) => {
                event.preventDefault();
                pick(index);
              }}
            >
              <span>{accountKeyAt(portfolio.accounts, index)?.name}</span>
              {name === undefined ? null : <ClassBadge name={name} />}
            </li>
          );
        })}
      </ul>
      {isOpen && found.length === 0 ? <p class="kam-soft kam-small">{text('list.none')}</p> : null}
    </div>
  );
}
