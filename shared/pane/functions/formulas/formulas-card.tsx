// FormulasCard: all formulas of this add-in in the workbook at once: where they stand, and turning them into values or repairing them.
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../controls/button';
import { MessageBar } from '../../controls/message-bar';
import { Card } from '../../shell/card';
import { OutcomeBar } from '../../shell/outcome-bar';
import { useWording } from '../../shell/pane-context';
import { TaskView } from '../../shell/task-view';
import { FormulasPreview } from './formulas-preview';
import type { FoundFormulas } from '../../../jobs/formulas/found-formulas';
import type { FormulasState } from './formulas-state';

function perSheet({ formulas }: FoundFormulas): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { sheet } of formulas) counts.set(sheet.name, (counts.get(sheet.name) ?? 0) + 1);
  return [...counts];
}

function Found({
  state,
  found,
}: {
  readonly state: FormulasState;
  readonly found: FoundFormulas;
}): JSX.Element {
  const { text } = useWording();
  const { formulas, conversion, repair } = found;
  if (formulas.length === 0) return <p role="status">{text('formulas.none')}</p>;
  const sheets = perSheet(found);
  const damaged = repair.formulas.length + repair.left.length;
  return (
    <>
      <p role="status">{text('formulas.found', { n: formulas.length, sheets: sheets.length })}</p>
      <ul class="kam-bullets kam-small">
        {sheets.map(([sheet, n]) => (
          <li key={sheet}>{text('formulas.onSheet', { sheet, n })}</li>
        ))}
      </ul>
      {damaged === 0 ? (
        <p class="kam-soft">{text('formulas.intact')}</p>
      ) : (
        <MessageBar
          tone="warning"
          actions={<Button onClick={() => state.choose('repair')}>{text('formulas.repair')}</Button>}
        >
          {text('formulas.damaged', { n: damaged })}
        </MessageBar>
      )}
      <div class="kam-row">
        <Button disabled={conversion.formulas.length === 0} onClick={() => state.choose('values')}>
          {text('formulas.values')}
        </Button>
      </div>
    </>
  );
}

function Outcome({ state }: { readonly state: FormulasState }): JSX.Element {
  const { text } = useWording();
  const outcome = state.outcome.value;
  const done =
    outcome?.kind === 'values' || outcome?.kind === 'repair'
      ? text(`formulas.${outcome.kind}.done`, { n: outcome.count })
      : null;
  return (
    <OutcomeBar outcome={outcome} onUndo={() => void state.undo()}>
      {done}
    </OutcomeBar>
  );
}

export function FormulasCard({ state }: { readonly state: FormulasState }): JSX.Element {
  const { text } = useWording();
  const frame = useRef<HTMLDivElement>(null);
  const { value: found } = state.found;
  const { value: action } = state.action;
  const { value: outcome } = state.outcome;
  const shown = useRef({ action, outcome });
  // The button that was pressed is gone: the focus goes on from here.
  useEffect(() => {
    const isGone =
      (shown.current.action !== null && action === null) ||
      (outcome !== null && shown.current.outcome !== outcome);
    if (isGone && document.activeElement === document.body) frame.current?.focus();
    shown.current = { action, outcome };
  }, [action, outcome]);
  return (
    <Card title={text('formulas.title')}>
      <div class="kam-stack" tabIndex={-1} ref={frame}>
        <p>{text('formulas.intro')}</p>
        <TaskView task={state.tasks.current.value} />
        {found === null ? null : <Found state={state} found={found} />}
        {found === null || action === null ? (
          <div class="kam-row">
            <Button icon="refresh" onClick={() => void state.look()}>
              {text(found === null ? 'formulas.look' : 'formulas.lookAgain')}
            </Button>
          </div>
        ) : (
          <FormulasPreview state={state} found={found} action={action} />
        )}
        <Outcome state={state} />
      </div>
    </Card>
  );
}
