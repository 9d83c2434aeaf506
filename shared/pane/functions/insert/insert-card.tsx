// InsertCard: inserting a function at the selected cell, from the button to the receipt.
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Parameter } from '../../../functions/define-function';
import { Button } from '../../controls/button';
import { Card } from '../../shell/card';
import { UndoableBar } from '../../shell/outcome-bar';
import { useWording } from '../../shell/pane-context';
import { WriteAsChoice } from '../../shell/write-as';
import { ColumnChoices } from './column-choices';
import { FormulaField } from './formula-field';
import type { InsertDraft } from '../../../jobs/insert/insert-draft';
import { InsertPreview } from './insert-preview';
import type { InsertState } from './insert-state';

interface InsertCardProps {
  readonly id: string;
  readonly params: readonly Parameter[];
  readonly state: InsertState;
}

function InsertForm({ params, state, draft }: Omit<InsertCardProps, 'id'> & { readonly draft: InsertDraft }) {
  return (
    <>
      <ColumnChoices
        params={params}
        draft={draft}
        onChoose={(name, column) => void state.choose(name, column)}
      />
      <FormulaField text={draft.text} onEdit={(next) => void state.edit(next)} />
      <WriteAsChoice value={state.as.value} onChange={(as) => void state.writeAs(as)} />
      <InsertPreview state={state} draft={draft} />
    </>
  );
}

export function InsertCard({ id, params, state }: InsertCardProps): JSX.Element {
  const { text } = useWording();
  const draft = state.draft.value;
  const frame = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(draft !== null);
  // The button that was pressed is gone: the focus goes on from here.
  useEffect(() => {
    if (wasOpen.current !== (draft !== null)) frame.current?.focus();
    wasOpen.current = draft !== null;
  }, [draft !== null]);
  return (
    <Card title={text('insert.title')}>
      <div class="kam-stack" tabIndex={-1} ref={frame}>
        {draft === null ? (
          <>
            <p>{text('insert.intro')}</p>
            <div class="kam-row">
              <Button appearance="primary" onClick={() => void state.start(id)}>
                {text('insert.open')}
              </Button>
            </div>
          </>
        ) : (
          <InsertForm params={params} state={state} draft={draft} />
        )}
        <UndoableBar state={state} onReadAgain={draft === null ? undefined : () => void state.takePlace()}>
          {text('write.receipt')}
        </UndoableBar>
      </div>
    </Card>
  );
}
