// WriteCard: what to write and how, the preview, and what came of it.
import type { JSX } from 'preact';
import type { Portfolio } from '../../../jobs/portfolio/portfolio';
import { writeColumns } from '../../../jobs/write-classes/write-choice';
import type { WorkbookLocale } from '../../../workbook/port';
import { Button } from '../../controls/button';
import { Checkbox } from '../../controls/choice';
import { Card } from '../../shell/card';
import { useWording } from '../../shell/pane-context';
import { WriteAsChoice } from '../../shell/write-as';
import { WriteOutcomeBar } from './write-outcome';
import { WritePreview } from './write-preview';
import type { WriteState } from './write-state';

interface WriteCardProps {
  readonly state: WriteState;
  readonly portfolio: Portfolio;
  readonly locale: WorkbookLocale;
  readonly onReadAgain: () => void;
}

function WriteChoices({ state, portfolio }: Pick<WriteCardProps, 'state' | 'portfolio'>): JSX.Element {
  const { text } = useWording();
  const { as, columns } = state.choice.value;
  const offered = writeColumns.filter(
    (column) => column !== 'plannedHours' || portfolio.accounts.hours !== null,
  );
  return (
    <>
      <fieldset class="kam-choices">
        <legend class="kam-label">{text('write.what')}</legend>
        <div class="kam-choice-grid">
          {offered.map((column) => (
            <Checkbox
              key={column}
              label={text(`write.column.${column}`)}
              checked={columns.includes(column)}
              onChange={(included) => state.include(column, included)}
            />
          ))}
        </div>
      </fieldset>
      <WriteAsChoice value={as} onChange={state.writeAs} />
    </>
  );
}

export function WriteCard({ state, portfolio, locale, onReadAgain }: WriteCardProps): JSX.Element {
  const { text } = useWording();
  const plan = state.plan.value;
  const isEmpty = state.choice.value.columns.length === 0;
  return (
    <Card title={text('write.title')}>
      <WriteChoices state={state} portfolio={portfolio} />
      {isEmpty ? <p class="kam-small">{text('write.nothing')}</p> : null}
      {plan === null ? (
        <div class="kam-row">
          <Button appearance="primary" disabled={isEmpty} onClick={() => void state.preview()}>
            {text('write.preview')}
          </Button>
        </div>
      ) : (
        <WritePreview
          locale={locale}
          plan={plan}
          onWrite={() => void state.write()}
          onClose={state.closePreview}
        />
      )}
      <WriteOutcomeBar state={state} onReadAgain={onReadAgain} />
    </Card>
  );
}
