// ClassesTable: the four classes with accounts and value, beside the usual 10/30/60.
import type { JSX } from 'preact';
import { accountClasses } from '../../../model/account-class';
import type { ClassSummary } from '../../../jobs/portfolio/portfolio';
import { useWording } from '../../shell/pane-context';
import { ClassBadge } from '../class-badge';

/** `classes`: strategic, normal, prospect, suspect. Suspects are not counted among the accounts (METHOD «Classes»). */
export function ClassesTable({ classes }: { readonly classes: readonly ClassSummary[] }): JSX.Element {
  const { text, number, compact, percent } = useWording();
  const sum = (pick: (one: ClassSummary) => number) => classes.reduce((total, one) => total + pick(one), 0);
  return (
    <table class="kam-table">
      <caption class="kam-hidden">{text('classes.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('classes.class')}</th>
          <th scope="col">{text('classes.accounts')}</th>
          <th scope="col">
            {text('classes.share')} <span class="kam-under">{text('classes.usual')}</span>
          </th>
          <th scope="col">
            {text('classes.value')} <span class="kam-under">{text('classes.valueShare')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {accountClasses.map((name, code) => {
          const line = classes[code]!;
          const counted = name !== 'suspect';
          return (
            <tr key={name}>
              <th scope="row">
                <ClassBadge name={name} />
              </th>
              <td>{number(line.accounts)}</td>
              <td>
                {counted ? percent(line.accountShare) : '–'}{' '}
                <span class="kam-under">{counted ? percent(line.targetShare, 0) : '–'}</span>
              </td>
              <td>
                {compact(line.value)} <span class="kam-under">{percent(line.valueShare)}</span>
              </td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{text('classes.total')}</th>
          <td>{number(sum((one) => one.accounts))}</td>
          <td />
          <td>{compact(sum((one) => one.value))}</td>
        </tr>
      </tfoot>
    </table>
  );
}
