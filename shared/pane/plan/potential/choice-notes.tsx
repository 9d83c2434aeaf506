// What stands by a choice made with radio buttons: a button that takes it back, and what the sheet says where it cannot be read.
import type { JSX } from 'preact';
import { Icon } from '../../controls/icon';
import { useWording } from '../../shell/pane-context';
import type { FieldBinding } from '../fields/field-binding';

export interface ClearChoiceProps {
  readonly binding: FieldBinding;
  readonly label: string;
  /** The name of the group of radio buttons: the focus goes there, as the button has nothing more to do. */
  readonly group: string;
}

export function ClearChoice({ binding, label, group }: ClearChoiceProps): JSX.Element {
  const { text } = useWording();
  const clear = text('plan.rating.clear', { label });
  return (
    <button
      type="button"
      class="kam-rating-clear kam-soft"
      disabled={binding.value === null}
      aria-label={clear}
      title={clear}
      onClick={() => {
        binding.set(null);
        document.getElementsByName(group)[0]?.focus();
      }}
    >
      <Icon name="close" />
    </button>
  );
}

export function UnreadChoice({ binding }: { readonly binding: FieldBinding }): JSX.Element | null {
  const { text, language } = useWording();
  const { unread: cell, column } = binding;
  if (cell === undefined) return null;
  const choices = column.choices?.[language].join(', ') ?? '';
  return <p class="kam-field-error kam-small">{text('plan.unread.choice', { cell, choices })}</p>;
}
