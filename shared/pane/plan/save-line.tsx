// SaveLine: whether everything entered is in the workbook, what could not be saved and why, what the sheet says otherwise, and undoing.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DomainError } from '../../model/domain-error';
import type { Language } from '../../model/language';
import { planTables, type PlanTable } from '../../sheet/tables/plan-tables';
import { Button } from '../controls/button';
import { MessageBar } from '../controls/message-bar';
import { useWording } from '../shell/pane-context';
import type { PaneSession } from '../shell/pane-session';
import { shownField } from '../../jobs/plan-edits/op-changes';
import type { Conflict } from './store/save-queue';

export function SaveLine({ session: { plans } }: { readonly session: PaneSession }): JSX.Element {
  const { text, message } = useWording();
  const [undoFault, setUndoFault] = useState<DomainError | null>(null);
  const { saving } = plans;
  const status = saving.status.value;
  const conflict = saving.conflict.value;
  const undo = async () => {
    const receipt = await plans.undo();
    setUndoFault(receipt.ok ? null : receipt.error);
  };
  return (
    <div class="kam-save">
      <div class="kam-row">
        <span class="kam-soft kam-small" role="status">
          {status.kind === 'saving' ? text('plan.saving') : status.kind === 'saved' ? text('plan.saved') : ''}
          {saving.merges.value > 0 ? ` ${text('plan.merged')}` : ''}
        </span>
        <Button appearance="subtle" icon="undo" disabled={!plans.canUndo.value} onClick={() => void undo()}>
          {text('plan.undo')}
        </Button>
      </div>
      {undoFault === null ? null : <MessageBar tone="warning">{message(undoFault)}</MessageBar>}
      {status.kind === 'failed' ? (
        <MessageBar
          tone="error"
          actions={
            <>
              <Button onClick={saving.retry}>{text('plan.retry')}</Button>
              <Button appearance="subtle" onClick={saving.discard}>
                {text('plan.discard')}
              </Button>
            </>
          }
        >
          {text('plan.notSaved', { reason: message(status.error) })}
        </MessageBar>
      ) : null}
      {conflict === null ? null : <ConflictBar conflict={conflict} session={plans.saving} />}
    </div>
  );
}

interface ConflictBarProps {
  readonly conflict: Conflict;
  readonly session: PaneSession['plans']['saving'];
}

function ConflictBar({ conflict: { op, fields }, session }: ConflictBarProps): JSX.Element {
  const { text, language } = useWording();
  return (
    <MessageBar
      tone="warning"
      actions={
        <>
          <Button onClick={session.discard}>{text('plan.conflict.theirs')}</Button>
          <Button onClick={session.keepMine}>{text('plan.conflict.mine')}</Button>
        </>
      }
    >
      {fields.length === 0
        ? text('plan.conflict.rowGone', { key: op.key, table: planTables[op.table].table })
        : fields.map(({ field, mine, theirs }) => (
            <p key={field}>
              {text('plan.conflict.field', {
                field: headerOf(op.table, field, language),
                theirs: shownField(op.table, field, theirs, language) || text('plan.conflict.blank'),
                mine: shownField(op.table, field, mine, language) || text('plan.conflict.blank'),
              })}
            </p>
          ))}
    </MessageBar>
  );
}

function headerOf(table: PlanTable, field: string, language: Language): string {
  return planTables[table].columns.find(({ id }) => id === field)?.header[language] ?? field;
}
