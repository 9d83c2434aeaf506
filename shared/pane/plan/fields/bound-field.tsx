// BoundField: a field of the planning tables as a labelled control, chosen by what its column holds. The label is the sheet's own header.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Field } from '../../controls/field';
import { SelectField } from '../../controls/select-field';
import { useWording } from '../../shell/pane-context';
import type { FieldBinding } from './field-binding';
import { fieldToText, isNumberColumn, textToField } from './field-text';
import { RatingField } from './rating-field';
import { useDraft } from './use-draft';

export interface BoundFieldProps {
  readonly binding: FieldBinding;
  /** Instead of the header of the column. */
  readonly label?: string;
  /** An example of what may be entered. */
  readonly placeholder?: string;
  readonly hint?: string;
  /** Several lines. */
  readonly long?: boolean;
  /** Texts to choose from while typing. */
  readonly suggestions?: readonly string[];
}

export function BoundField(props: BoundFieldProps): JSX.Element {
  const { column } = props.binding;
  if (column.codes !== undefined) return <ChoiceField {...props} />;
  if (column.role === 'rating') return <BoundRating {...props} />;
  if (column.role === 'day') return <DayField {...props} />;
  return <WrittenField {...props} />;
}

/** What is wrong in the sheet's own cell, if anything. */
function useUnread({ binding: { unread, column } }: BoundFieldProps): string | undefined {
  const { text, language } = useWording();
  if (unread === undefined) return undefined;
  return column.choices === undefined
    ? text('plan.unread', { cell: unread })
    : text('plan.unread.choice', { cell: unread, choices: column.choices[language].join(', ') });
}

function ChoiceField(props: BoundFieldProps): JSX.Element {
  const { text, language } = useWording();
  const { binding, label, hint } = props;
  const { column, value } = binding;
  const words = column.choices?.[language] ?? [];
  const options = (column.codes ?? []).map((code, i) => ({ value: code, text: words[i] ?? code }));
  return (
    <SelectField
      label={label ?? column.header[language]}
      value={String(value ?? '')}
      options={[{ value: '', text: text('plan.notChosen') }, ...options]}
      onChange={(code) => binding.set(code === '' ? null : code)}
      {...(hint === undefined ? {} : { hint })}
      error={useUnread(props)}
    />
  );
}

function BoundRating(props: BoundFieldProps): JSX.Element {
  const { language } = useWording();
  const { binding, label, hint } = props;
  const { column, value } = binding;
  return (
    <RatingField
      label={label ?? column.header[language]}
      from={column.header.en.includes('(0') ? 0 : 1}
      value={typeof value === 'number' ? value : null}
      onChange={binding.set}
      hint={hint}
      error={useUnread(props)}
    />
  );
}

function DayField(props: BoundFieldProps): JSX.Element {
  const { language } = useWording();
  const { binding, label, hint } = props;
  const draft = useDraft(binding.id, String(binding.value ?? ''), (day) =>
    binding.set(day === '' ? null : day),
  );
  return (
    <Field label={label ?? binding.column.header[language]} hint={hint} error={useUnread(props)}>
      {(ids) => (
        <input
          {...ids}
          type="date"
          class="kam-input"
          min="1900-03-01"
          max="9999-12-31"
          value={draft.text}
          onInput={(event) => draft.type(event.currentTarget.value)}
          onBlur={draft.flush}
        />
      )}
    </Field>
  );
}

function WrittenField(props: BoundFieldProps): JSX.Element {
  const { text, language } = useWording();
  const { binding, label, hint, placeholder, long = false, suggestions } = props;
  const { column, value } = binding;
  const [isWrong, setWrong] = useState(false);
  const draft = useDraft(binding.id, fieldToText(column, value, language), (typed) => {
    const read = textToField(column, typed, language);
    if (read !== undefined) binding.set(read);
  });
  const type = (typed: string) => {
    setWrong(textToField(column, typed, language) === undefined);
    draft.type(typed);
  };
  const unread = useUnread(props);
  return (
    <Field
      label={label ?? column.header[language]}
      hint={hint}
      error={isWrong ? text(column.role === 'percent' ? 'plan.notPercent' : 'plan.notNumber') : unread}
    >
      {(ids) => {
        const common = {
          ...ids,
          class: 'kam-input',
          value: draft.text,
          placeholder: placeholder ?? '',
          onBlur: isWrong ? () => undefined : draft.flush,
        };
        return long ? (
          <textarea {...common} rows={2} onInput={(event) => type(event.currentTarget.value)} />
        ) : (
          <span class="kam-input-frame">
            <input
              {...common}
              {...({ type: 'text' } as const)}
              autocomplete="off"
              {...(isNumberColumn(column) ? { inputMode: 'decimal' as const } : {})}
              {...(suggestions === undefined ? {} : { list: `${ids.id}-list` })}
              onInput={(event) => type(event.currentTarget.value)}
            />
            {column.role === 'percent' ? (
              <span class="kam-input-suffix kam-soft" aria-hidden="true">
                %
              </span>
            ) : null}
            {suggestions === undefined ? null : (
              <datalist id={`${ids.id}-list`}>
                {suggestions.map((one) => (
                  <option key={one} value={one} />
                ))}
              </datalist>
            )}
          </span>
        );
      }}
    </Field>
  );
}
