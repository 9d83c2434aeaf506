// CellProblems: why a sheet cannot be read, cell by cell, each a way to the cell, and the choice to leave their rows out.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CellProblem } from '../../../sheet/accounts/cell-problem';
import { Button, LinkButton } from '../../controls/button';
import { MessageBar } from '../../controls/message-bar';
import { useWording } from '../../shell/pane-context';
import type { ReadProblem } from '../../../jobs/source/read-problem';

export interface CellProblemsProps {
  readonly problem: ReadProblem;
  readonly onReveal: (cell: CellProblem) => void;
  readonly onLeaveOut: () => void;
  readonly onReadAgain: () => void;
}

const shownAtFirst = 8;
const shownAtMost = 200;

function CellList({
  cells,
  onReveal,
}: { readonly cells: readonly CellProblem[] } & Pick<CellProblemsProps, 'onReveal'>): JSX.Element {
  const { text, message } = useWording();
  const [all, setAll] = useState(false);
  const shown = cells.slice(0, all ? shownAtMost : shownAtFirst);
  return (
    <ul class="kam-cells" aria-label={text('problem.cells')}>
      {shown.map((cell) => (
        <li key={`${cell.cell} ${cell.field}`}>
          <LinkButton onClick={() => onReveal(cell)}>{cell.cell}</LinkButton>{' '}
          <span>
            {text(`field.${cell.field}`)}: {message(cell)}
          </span>
        </li>
      ))}
      {cells.length > shown.length ? (
        <li>
          {all ? (
            text('problem.more', { n: cells.length - shown.length })
          ) : (
            <LinkButton onClick={() => setAll(true)}>
              {text('problem.more', { n: cells.length - shown.length })}
            </LinkButton>
          )}
        </li>
      ) : null}
    </ul>
  );
}

export function CellProblems({ problem, onReveal, onLeaveOut, onReadAgain }: CellProblemsProps): JSX.Element {
  const { text, message } = useWording();
  const { error, cells } = problem;
  const rows = new Set(cells.map(({ row }) => row)).size;
  const actions = (
    <>
      <Button icon="refresh" onClick={onReadAgain}>
        {text('problem.readAgain')}
      </Button>
      {rows === 0 ? null : <Button onClick={onLeaveOut}>{text('problem.leaveOut', { n: rows })}</Button>}
    </>
  );
  return (
    <MessageBar tone="error" actions={actions}>
      <p class="kam-strong">{message(error)}</p>
      {cells.length === 0 ? null : <CellList cells={cells} onReveal={onReveal} />}
    </MessageBar>
  );
}
