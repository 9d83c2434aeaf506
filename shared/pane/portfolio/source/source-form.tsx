// SourceForm: how the account sheet is read, every part of it open to correction.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { accountFields, type AccountField } from '../../../sheet/account-field';
import type { MappingProposal } from '../../../sheet/sheet-mapping';
import { Button } from '../../controls/button';
import { useWording } from '../../shell/pane-context';
import { FieldChoice } from './field-choice';
import { ReasonList } from './reason-list';
import { SheetChoice, type SheetChoiceProps } from './sheet-choice';
import { ValueChoice, type ValueChoiceProps } from './value-choice';

export interface SourceFormProps extends SheetChoiceProps, ValueChoiceProps {
  readonly proposal: MappingProposal;
  readonly onReset: () => void;
}

const mainFields: readonly AccountField[] = ['account', 'revenue', 'margin', 'interest', 'hours', 'orderDay'];

export function SourceForm(props: SourceFormProps): JSX.Element {
  const { mapping, proposal, onEdit, onReset } = props;
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
      <SheetChoice {...props} />
      <h3 class="kam-subheading">{text('source.columns')}</h3>
      {choices(offered.filter((field) => mainFields.includes(field)))}
      <ValueChoice {...props} />
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
