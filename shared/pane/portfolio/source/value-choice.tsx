// ValueChoice: what importance is measured by, which period of order lines counts, and how unclear numbers are to be read.
import type { JSX } from 'preact';
import type { SheetMapping } from '../../../sheet/mapping/sheet-mapping';
import { RadioGroup } from '../../controls/choice';
import { TextField } from '../../controls/text-field';
import { useWording } from '../../shell/pane-context';
import { periodTexts, type SourceEdit } from '../../../jobs/source/source-edit';

export interface ValueChoiceProps {
  readonly mapping: SheetMapping;
  /** The sheet holds numbers that can be read both ways, or the user has answered already. */
  readonly asksDecimal: boolean;
  readonly onEdit: (edit: SourceEdit) => void;
}

function Measure({ mapping, onEdit }: Omit<ValueChoiceProps, 'asksDecimal'>): JSX.Element | null {
  const { text } = useWording();
  if (mapping.fields.revenue === undefined || mapping.fields.margin === undefined) return null;
  return (
    <RadioGroup
      label={text('source.measure')}
      value={mapping.valueField}
      options={[
        { value: 'revenue', text: text('source.measure.revenue') },
        { value: 'margin', text: text('source.measure.margin') },
      ]}
      onChange={(field) => onEdit({ kind: 'measure', field })}
    />
  );
}

function Period({ mapping, onEdit }: Omit<ValueChoiceProps, 'asksDecimal'>): JSX.Element | null {
  const { text } = useWording();
  if (mapping.layout !== 'orderLines' || mapping.fields.orderDay === undefined) return null;
  const { from, to } = periodTexts(mapping);
  const set = (change: { from?: string; to?: string }) => onEdit({ kind: 'period', from, to, ...change });
  return (
    <fieldset class="kam-stack">
      <legend class="kam-label">{text('source.period')}</legend>
      <div class="kam-fields">
        <TextField
          type="date"
          label={text('source.period.from')}
          value={from}
          onInput={(day) => set({ from: day })}
        />
        <TextField
          type="date"
          label={text('source.period.to')}
          value={to}
          onInput={(day) => set({ to: day })}
        />
      </div>
      <p class="kam-soft kam-small">{text('source.period.hint')}</p>
    </fieldset>
  );
}

export function ValueChoice({ mapping, asksDecimal, onEdit }: ValueChoiceProps): JSX.Element {
  const { text } = useWording();
  return (
    <>
      <Measure mapping={mapping} onEdit={onEdit} />
      <Period mapping={mapping} onEdit={onEdit} />
      {asksDecimal ? (
        <RadioGroup
          label={text('source.decimal')}
          value={mapping.decimal ?? 'evidence'}
          options={[
            { value: 'evidence', text: text('source.decimal.evidence') },
            { value: ',', text: text('source.decimal.comma') },
            { value: '.', text: text('source.decimal.point') },
          ]}
          onChange={(decimal) =>
            onEdit({ kind: 'decimal', decimal: decimal === 'evidence' ? null : decimal })
          }
        />
      ) : null}
    </>
  );
}
