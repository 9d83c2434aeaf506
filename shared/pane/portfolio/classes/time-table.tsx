// TimeTable: hours by class beside 60/30/10, with the gap in words, an icon and a colour.
import type { JSX } from 'preact';
import { accountClasses } from '../../../model/account-class';
import type { TimeGap, TimeGapRow } from '../../../time/time-gap';
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
          <th scope="col">{text('time.share')}</th>
          <th scope="col">{text('time.target')}</th>
          <th scope="col">{text('time.gap')}</th>
          <th scope="col">{text('time.move')}</th>
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
            <td>{percent(row.timeShare, 0)}</td>
            <td class="kam-soft">{percent(row.target, 0)}</td>
            <td>{signed(Math.round(row.gap * 100))}</td>
            <td>{signed(row.hoursToMove)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{text('classes.total')}</th>
          <td>{number(gap.total.hours)}</td>
          <td colSpan={4} />
        </tr>
      </tfoot>
    </table>
  );
}
