// ClassesTable: the four classes with accounts and value, beside the usual 10/30/60.
import type { JSX } from 'preact';
import { useWording } from '../../shell/pane-context';
import { ClassBadge } from '../class-badge';
import type { ClassLine } from './class-lines';

export function ClassesTable({ lines }: { readonly lines: readonly ClassLine[] }): JSX.Element {
  const { text, number, compact, percent } = useWording();
  const share = (part: number | undefined, decimals?: number) =>
    part === undefined ? '–' : percent(part, decimals);
  const sum = (pick: (line: ClassLine) => number) => lines.reduce((total, line) => total + pick(line), 0);
  return (
    <table class="kam-table">
      <caption class="kam-hidden">{text('classes.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('classes.class')}</th>
          <th scope="col">{text('classes.accounts')}</th>
          <th scope="col">{text('classes.share')}</th>
          <th scope="col">{text('classes.target')}</th>
          <th scope="col">{text('classes.value')}</th>
          <th scope="col">{text('classes.valueShare')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.class}>
            <th scope="row">
              <ClassBadge name={line.class} />
            </th>
            <td>{number(line.accounts)}</td>
            <td>{share(line.accountShare)}</td>
            <td class="kam-soft">{share(line.usualShare, 0)}</td>
            <td>{compact(line.value)}</td>
            <td>{share(line.valueShare)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{text('classes.total')}</th>
          <td>{number(sum((line) => line.accounts))}</td>
          <td />
          <td />
          <td>{compact(sum((line) => line.value))}</td>
          <td />
        </tr>
      </tfoot>
    </table>
  );
}
