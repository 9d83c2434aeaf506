// ResultTable: the first cells of a result, as the sheet will show them.
import type { JSX } from 'preact';
import type { CellGrid, CellValue } from '../../model/cell';
import { useWording } from '../shell/pane-context';
import type { Wording } from '../text/wording';

const shownRows = 6;

function cellText({ number }: Wording, cell: CellValue): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? number(cell, 4) : String(cell);
}

export interface ResultTableProps {
  readonly cells: CellGrid;
  readonly label: string;
}

export function ResultTable({ cells, label }: ResultTableProps): JSX.Element {
  const wording = useWording();
  const more = cells.length - shownRows;
  return (
    <div class="kam-result" role="group" aria-label={label} tabIndex={0}>
      <table class="kam-result-table">
        <tbody>
          {cells.slice(0, shownRows).map((row, r) => (
            <tr key={r}>
              {row.map((cell, c) => (
                <td key={c}>{cellText(wording, cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 ? <p class="kam-small kam-soft">{wording.text('functions.moreRows', { n: more })}</p> : null}
    </div>
  );
}
