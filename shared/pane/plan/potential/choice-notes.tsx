// What stands by a choice made with radio buttons: a button that takes it back, and what the sheet says where it cannot be read.
import type { JSX } from 'preact';
import { Icon } from '../../controls/icon';
import { useWording } from '../../shell/pane-context';
import type { FieldBinding } from '../fields/field-binding';

export function ClearChoice(props: { readonly binding: FieldBinding; readonly label: string }): JSX.Element {
  const { text } = useWording();
  const { binding, label } = props;
  const clear = text('plan.rating.clear', { label });
  return (
    <button
      type="button"
      class="kam-rating-clear kam-soft"
      disabled={binding.value === null}
      aria-label={clear}
      title={clear}
      onClick={() => binding.set(null)}
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
