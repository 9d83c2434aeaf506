// TimeTable: hours by class beside 60/30/10, with the gap in words, an icon and a colour.
import type { JSX } from 'preact';
import { accountClasses } from '../../../model/account-class';
import type { TimeGap, TimeGapRow } from '../../../method/time/time-gap';
import { Icon } from '../../controls/icon';
import { useWording } from '../../shell/pane-context';
import { ClassBadge } from '../class-badge';

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
      <thead>
        <tr>
          <th scope="col">{text('time.class')}</th>
          <th scope="col">{text('time.hours')}</th>
          <th scope="col">
            {text('time.share')} <span class="kam-under">{text('time.target')}</span>
          </th>
          <th scope="col">
            {text('time.move')} <span class="kam-under">{text('time.gap')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {gap.classes.map((row, code) => (
          <tr key={code}>
            <th scope="row">
              <ClassBadge name={accountClasses[code]!} />
              <GapStatus row={row} />
            </th>
            <td>{number(row.hours)}</td>
            <td>
              {percent(row.timeShare, 0)} <span class="kam-under">{percent(row.target, 0)}</span>
            </td>
            <td>
              {signed(row.hoursToMove)}{' '}
              <span class="kam-under">{text('time.points', { n: signed(row.gap * 100) })}</span>
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
