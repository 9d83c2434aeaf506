// TextField: a labelled native input; what was typed is told on every change.
import type { JSX } from 'preact';
import { Field } from './field';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly onBlur?: () => void;
  readonly type?: 'text' | 'search' | 'date';
  readonly suffix?: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly decimal?: boolean;
}

export function TextField(props: TextFieldProps): JSX.Element {
  const { label, value, onInput, onBlur, type = 'text', suffix, hint, error, decimal = false } = props;
  return (
    <Field label={label} hint={hint} error={error}>
      {(ids) => (
        <span class="kam-input-frame">
          <input
            {...ids}
            class="kam-input"
            {...({ type } as { type: 'text' })}
            value={value}
            autocomplete="off"
            spellcheck={false}
            {...(decimal ? { inputMode: 'decimal' as const } : {})}
            onInput={(event) => onInput(event.currentTarget.value)}
            {...(onBlur === undefined ? {} : { onBlur })}
          />
          {suffix === undefined ? null : (
            <span class="kam-input-suffix kam-soft" aria-hidden="true">
              {suffix}
            </span>
          )}
        </span>
      )}
    </Field>
  );
}
