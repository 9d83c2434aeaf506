// EmptyState: what is shown when no sheet of the workbook looks like accounts: what is needed, with a tiny example.
import type { JSX } from 'preact';
import { Button } from '../controls/button';
import { ColumnHeads } from '../controls/column-heads';
import { Card } from '../shell/card';
import { useWording } from '../shell/pane-context';

const example = [
  ['Alfa', 4_200_000, 310],
  ['Beta', 1_850_000, 260],
  ['Gamma', 990_000, 45],
] as const;

export interface EmptyStateProps {
  /** Undefined where the workbook has no sheet to choose. */
  readonly onChoose: (() => void) | undefined;
}

export function EmptyState({ onChoose }: EmptyStateProps): JSX.Element {
  const { text, number } = useWording();
  return (
    <Card title={text('empty.title')}>
      <p>{text('empty.text')}</p>
      <table class="kam-table kam-example">
        <caption class="kam-soft kam-small">{text('empty.example')}</caption>
        <ColumnHeads
          heads={[text('empty.example.name'), text('empty.example.revenue'), text('empty.example.hours')]}
        />
        <tbody>
          {example.map(([name, revenue, hours]) => (
            <tr key={name}>
              <td>{name}</td>
              <td>{number(revenue)}</td>
              <td>{number(hours)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {onChoose === undefined ? null : (
        <div class="kam-row">
          <Button appearance="primary" icon="sheet" onClick={onChoose}>
            {text('empty.choose')}
          </Button>
        </div>
      )}
    </Card>
  );
}
