// TimeTable: hours by class beside 60/30/10, with the gap in words, an icon and a colour.
import type { JSX } from 'preact';
import { accountClasses } from '../../../model/account-class';
import type { TimeGap, TimeGapRow } from '../../../method/time/time-gap';
import { ColumnHeads } from '../../controls/column-heads';
import { Icon } from '../../controls/icon';
import { useWording } from '../../shell/pane-context';
import { ClassBadge } from '../class-badge';
import { WithUnder } from './with-under';

function GapStatus({ row }: { readonly row: TimeGapRow }): JSX.Element | null {
  const { text } = useWording();
  if (row.severity === 'ok') return null;
  const direction = row.gap > 0 ? 'over' : 'under';
  return (
    <span class={`kam-status kam-status-${row.severity}`}>
      <Icon name={row.severity} />
      {text(`time.status.${row.severity}.${direction}`)}
    </span>
  );
}

export function TimeTable({ gap }: { readonly gap: TimeGap }): JSX.Element {
  const { text, number, percent } = useWording();
  const signed = (value: number) => (value >= 0.5 ? `+${number(value)}` : number(value));
  return (
    <table class="kam-table">
      <caption class="kam-hidden">{text('time.caption')}</caption>
      <ColumnHeads
        heads={[
          text('time.class'),
          text('time.hours'),
          <WithUnder under={text('time.target')}>{text('time.share')}</WithUnder>,
          <WithUnder under={text('time.gap')}>{text('time.move')}</WithUnder>,
        ]}
      />
      <tbody>
        {gap.classes.map((row, code) => (
          <tr key={code}>
            <th scope="row">
              <ClassBadge name={accountClasses[code]!} />
              <GapStatus row={row} />
            </th>
            <td>{number(row.hours)}</td>
            <td>
              <WithUnder under={percent(row.target, 0)}>{percent(row.timeShare, 0)}</WithUnder>
            </td>
            <td>
              <WithUnder under={text('time.points', { n: signed(row.gap * 100) })}>
                {signed(row.hoursToMove)}
              </WithUnder>
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{text('classes.total')}</th>
          <td>{number(gap.total.hours)}</td>
          <td colSpan={2} />
        </tr>
      </tfoot>
    </table>
  );
}
