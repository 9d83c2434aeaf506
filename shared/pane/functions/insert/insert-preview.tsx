// InsertPreview: where the result would stand, in which form, its first cells; or why it cannot.
import type { JSX } from 'preact';
import { isRefusal, type Insertion } from '../../../jobs/insert/plan-insertion';
import { cellErrorLiteral, type DomainError } from '../../../model/domain-error';
import { cellName } from '../../../model/cell-name';
import { Button } from '../../controls/button';
import { MessageBar } from '../../controls/message-bar';
import { localFormula } from '../../portfolio/write/local-formula';
import { useWording } from '../../shell/pane-context';
import type { Wording } from '../../text/wording';
import { ResultTable } from '../result-table';
import { callOf, type InsertDraft } from '../../../jobs/insert/insert-draft';
import type { InsertState } from './insert-state';

function willWrite({ text }: Wording, { as, from, to, sheet }: Insertion): string {
  if (as === 'row') return text('insert.will.row', { from, sheet });
  if (as === 'formula')
    return from === to
      ? text('insert.will.formula', { from, sheet })
      : text('insert.will.spill', { from, to, sheet });
  return from === to
    ? text('insert.will.value', { from, sheet })
    : text('insert.will.values', { from, to, sheet });
}

/** What the cell itself would show is told from what stands in the way of writing it, or of reading the formula. */
function Problem({ error, gives }: { readonly error: DomainError; readonly gives: boolean }): JSX.Element {
  const { text, message } = useWording();
  return (
    <MessageBar tone={gives ? 'warning' : 'error'}>
      {gives ? <p>{text('insert.gives', { literal: cellErrorLiteral[error.kind] })}</p> : null}
      <p>{message(error)}</p>
    </MessageBar>
  );
}

function Ready({ insertion, draft }: { readonly insertion: Insertion; readonly draft: InsertDraft }) {
  const wording = useWording();
  const { formula, notes, cells, as } = insertion;
  return (
    <>
      <p>{willWrite(wording, insertion)}</p>
      {formula !== null && as === 'row' ? (
        <code class="kam-formula">{localFormula(formula, draft.snapshot.locale)}</code>
      ) : null}
      {notes.map((note) => (
        <p key={note.code} class="kam-small">
          {wording.message(note)}
        </p>
      ))}
      <ResultTable cells={cells} label={wording.text('insert.result')} />
    </>
  );
}

export interface InsertPreviewProps {
  readonly state: InsertState;
  readonly draft: InsertDraft;
}

export function InsertPreview({ state, draft }: InsertPreviewProps): JSX.Element {
  const { text } = useWording();
  const planned = state.preview.value;
  const { selection, sheets } = draft.snapshot;
  const sheet = sheets.find(({ id }) => id === selection?.sheet)?.name ?? '';
  const refused = planned?.ok === false && (isRefusal(planned.error) || !callOf(draft).ok);
  return (
    <div class="kam-preview">
      <h3 class="kam-subheading">{text('write.preview.title')}</h3>
      <div class="kam-row">
        {selection === null ? null : (
          <span class="kam-strong">
            {text('insert.place', { cell: cellName(selection.row, selection.column), sheet })}
          </span>
        )}
        <Button icon="refresh" appearance="subtle" onClick={() => void state.takePlace()}>
          {text('insert.takePlace')}
        </Button>
      </div>
      {planned?.ok === true ? <Ready insertion={planned.value} draft={draft} /> : null}
      {planned?.ok === false ? <Problem error={planned.error} gives={!refused} /> : null}
      <div class="kam-row">
        <Button appearance="primary" disabled={planned?.ok !== true} onClick={() => void state.write()}>
          {text('write.write')}
        </Button>
        <Button onClick={state.dismiss}>{text('write.close')}</Button>
      </div>
    </div>
  );
}
