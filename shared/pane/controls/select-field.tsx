// SelectField: a labelled native select.
import type { ComponentChildren, JSX } from 'preact';
import { Field } from './field';

export interface Option {
  readonly value: string;
  readonly text: string;
}

export interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
  readonly hint?: ComponentChildren;
  readonly error?: string | undefined;
}

export function SelectField({ label, value, options, onChange, hint, error }: SelectFieldProps): JSX.Element {
  return (
    <Field label={label} hint={hint} error={error}>
      {(ids) => (
        <select
          {...ids}
          class="kam-input kam-select"
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} selected={option.value === value}>
              {option.text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
