// Field: a label above a control, a hint and an error below it, tied together for screen readers.
import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './icon';

export interface FieldIds {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
}

export interface FieldProps {
  readonly label: string;
  readonly hint?: ComponentChildren;
  readonly error?: string | undefined;
  readonly children: (ids: FieldIds) => ComponentChildren;
}

export function Field({ label, hint, error, children }: FieldProps): JSX.Element {
  const id = useId();
  const notes = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div class="kam-field">
      <label class="kam-label" for={id}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': notes === '' ? undefined : notes,
        'aria-invalid': error ? true : undefined,
      })}
      {error ? (
        <p class="kam-field-error kam-small" id={`${id}-error`}>
          <Icon name="critical" />
          <span>{error}</span>
        </p>
      ) : null}
      {hint ? (
        <p class="kam-soft kam-small" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}
