// Choices: checkboxes, and radio buttons in a named group. Native inputs with room around them to hit.
import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

export interface CheckboxProps {
  readonly label: ComponentChildren;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
}

export function Checkbox({ label, checked, onChange, disabled = false }: CheckboxProps): JSX.Element {
  return (
    <label class="kam-choice">
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}

export interface RadioOption<T extends string> {
  readonly value: T;
  readonly text: string;
  readonly hint?: string;
}

export interface RadioGroupProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly RadioOption<T>[];
  readonly onChange: (value: T) => void;
}

export function RadioGroup<T extends string>({
  label,
  value,
  options,
  onChange,
}: RadioGroupProps<T>): JSX.Element {
  const name = useId();
  return (
    <fieldset class="kam-choices">
      <legend class="kam-label">{label}</legend>
      {options.map((option) => (
        <label class="kam-choice" key={option.value}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.text}
            {option.hint === undefined ? null : (
              <span class="kam-choice-hint kam-soft kam-small">{option.hint}</span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
