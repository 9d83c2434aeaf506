// MatrixCard: the portfolio matrix as a picture and as a table.
import type { JSX } from 'preact';
import type { MatrixPoint } from '../../../jobs/plan/portfolio-matrix';
import type { Portfolio } from '../../../jobs/portfolio/portfolio';
import { LinkButton } from '../../controls/button';
import { ColumnHeads } from '../../controls/column-heads';
import { Card } from '../../shell/card';
import { useWording } from '../../shell/pane-context';
import { MatrixPicture } from './matrix-picture';

/** More bubbles than that hide each other; the largest are shown. */
const mostShown = 40;

export interface MatrixCardProps {
  readonly points: readonly MatrixPoint[];
  readonly portfolio: Portfolio;
  readonly onOpen: (account: number) => void;
}

export function MatrixCard({ points, portfolio, onOpen }: MatrixCardProps): JSX.Element {
  const { text, number, message } = useWording();
  const shown = points.slice(0, mostShown);
  if (shown.length === 0)
    return (
      <Card title={text('matrix.title')}>
        <p>{text('matrix.none')}</p>
      </Card>
    );
  return (
    <Card title={text('matrix.title')}>
      <MatrixPicture points={shown} />
      <table class="kam-table">
        <caption class="kam-hidden">{text('matrix.title')}</caption>
        <ColumnHeads
          heads={[
            text('list.name'),
            text('matrix.attractiveness'),
            text('matrix.position'),
            text('matrix.strategy'),
          ]}
        />
        <tbody>
          {shown.map(({ account, attractiveness, position, strategy }, i) => (
            <tr key={account}>
              <th scope="row">
                {i + 1}.{' '}
                <LinkButton onClick={() => onOpen(account)}>
                  {portfolio.accounts.names[account] ?? ''}
                </LinkButton>
              </th>
              <td>{number(attractiveness)}</td>
              <td>{number(position)}</td>
              <td class="kam-wrap">{message({ code: `result.${strategy}`, params: {} })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="kam-soft kam-small">{text('matrix.how')}</p>
    </Card>
  );
}
