// FieldChoice: which column holds a field, with the reason for the proposal and how sure it is.
import type { JSX } from 'preact';
import type { AccountField } from '../../../sheet/mapping/account-field';
import type { MappingProposal, SheetMapping } from '../../../sheet/mapping/sheet-mapping';
import type { ColumnId } from '../../../workbook/port';
import { SelectField } from '../../controls/select-field';
import { useWording } from '../../shell/pane-context';
import type { Wording } from '../../text/wording';
import { columnName } from '../../../model/cell-name';

export interface FieldChoiceProps {
  readonly field: AccountField;
  readonly mapping: SheetMapping;
  readonly proposal: MappingProposal;
  readonly onChange: (column: ColumnId | null) => void;
}

const sureFrom = 0.85;
const likelyFrom = 0.6;

function confidenceText({ text }: Wording, confidence: number): string {
  if (confidence >= sureFrom) return text('source.confidence.high');
  return text(confidence >= likelyFrom ? 'source.confidence.medium' : 'source.confidence.low');
}

/** Why the column in use is in use; undefined where none is. */
function reasonText(wording: Wording, { field, mapping, proposal }: FieldChoiceProps): string | undefined {
  const column = mapping.fields[field];
  const proposed = proposal.fields.find((one) => one.field === field && one.column === column);
  if (column === undefined) return undefined;
  if (proposed === undefined) return wording.message({ code: 'mapping.chosen', params: {} });
  const confidence = confidenceText(wording, proposed.confidence);
  return wording.text('source.field.reason', { confidence, reason: wording.message(proposed.reason) });
}

type Column = MappingProposal['columns'][number];

/** The header, or the letter where there is none, with an example from the sheet. */
export function columnText({ text }: Wording, { id, header, sample }: Column): string {
  const title =
    header === '' ? text('source.column.untitled', { letter: columnName(Number(id.slice(1))) }) : header;
  const example = sample.find((cell) => cell !== '');
  return example === undefined ? title : text('source.column.sample', { header: title, sample: example });
}

export function FieldChoice(props: FieldChoiceProps): JSX.Element {
  const { field, mapping, proposal, onChange } = props;
  const wording = useWording();
  const none = { value: '', text: wording.text('source.column.none') };
  const columns = proposal.columns.map((column) => ({ value: column.id, text: columnText(wording, column) }));
  return (
    <SelectField
      label={wording.text(`field.${field}`)}
      value={mapping.fields[field] ?? ''}
      options={[none, ...columns]}
      hint={reasonText(wording, props)}
      onChange={(column) => onChange(column === '' ? null : column)}
    />
  );
}
