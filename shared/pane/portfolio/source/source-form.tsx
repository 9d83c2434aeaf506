// SourceForm: how the account sheet is read, every part of it open to correction.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { accountFields, type AccountField } from '../../../sheet/mapping/account-field';
import type { SheetData, SheetInfo } from '../../../workbook/port';
import { Button } from '../../controls/button';
import { Checkbox } from '../../controls/choice';
import { useWording } from '../../shell/pane-context';
import { FieldChoice } from './field-choice';
import { ReasonList } from './reason-list';
import { SheetChoice } from './sheet-choice';
import type { Source } from '../../../jobs/source/source';
import type { SourceEdit } from '../../../jobs/source/source-edit';
import { ValueChoice } from './value-choice';

export interface SourceFormProps {
  readonly source: Source;
  readonly sheets: readonly SheetInfo[];
  /** The top rows of the chosen sheet. */
  readonly top: SheetData | undefined;
  /** The sheet holds numbers that can be read both ways, or the user has answered already. */
  readonly asksDecimal: boolean;
  readonly onEdit: (edit: SourceEdit) => void;
  readonly onSkip: (skip: boolean) => void;
  readonly onReset: () => void;
}

const mainFields: readonly AccountField[] = ['account', 'revenue', 'margin', 'interest', 'hours', 'orderDay'];

export function SourceForm(props: SourceFormProps): JSX.Element {
  const { source, sheets, top, asksDecimal, onEdit, onSkip, onReset } = props;
  const { mapping, proposal, skipBadRows } = source;
  const { text } = useWording();
  const [more, setMore] = useState(false);
  const offered = accountFields.filter((field) => field !== 'orderDay' || mapping.layout === 'orderLines');
  const choices = (fields: readonly AccountField[]) => (
    <div class="kam-fields">
      {fields.map((field) => (
        <FieldChoice
          key={field}
          field={field}
          mapping={mapping}
          proposal={proposal}
          onChange={(column) => onEdit({ kind: 'field', field, column })}
        />
      ))}
    </div>
  );
  return (
    <>
      <SheetChoice mapping={mapping} sheets={sheets} top={top} onEdit={onEdit} />
      <h3 class="kam-subheading">{text('source.columns')}</h3>
      {choices(offered.filter((field) => mainFields.includes(field)))}
      <ValueChoice mapping={mapping} asksDecimal={asksDecimal} onEdit={onEdit} />
      {skipBadRows ? <Checkbox label={text('source.skipBadRows')} checked onChange={onSkip} /> : null}
      <details class="kam-details" open={more} onToggle={(event) => setMore(event.currentTarget.open)}>
        <summary>{text('source.columns.more')}</summary>
        {choices(offered.filter((field) => !mainFields.includes(field)))}
      </details>
      <ReasonList proposal={proposal} />
      <div class="kam-row">
        <Button icon="undo" onClick={onReset}>
          {text('source.reset')}
        </Button>
      </div>
    </>
  );
}
