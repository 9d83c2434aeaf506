// FormulaField: the formula as the workbook writes it, to be changed before it is written.
import type { JSX } from 'preact';
import { Field } from '../../controls/field';
import { useWording } from '../../shell/pane-context';

export interface FormulaFieldProps {
  readonly text: string;
  readonly onEdit: (text: string) => void;
}

export function FormulaField({ text: formula, onEdit }: FormulaFieldProps): JSX.Element {
  const { text } = useWording();
  return (
    <Field label={text('insert.formula')} hint={text('insert.formula.hint')}>
      {(ids) => (
        <textarea
          {...ids}
          class="kam-input kam-formula-input"
          rows={4}
          spellcheck={false}
          value={formula}
          onInput={(event) => onEdit(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
