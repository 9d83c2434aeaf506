// ClassesTable: the four classes with accounts and value, beside the usual 10/30/60.
import type { JSX } from 'preact';
import { accountClasses } from '../../../model/account-class';
import type { ClassSummary } from '../../../jobs/portfolio/portfolio';
import { ColumnHeads } from '../../controls/column-heads';
import { useWording } from '../../shell/pane-context';
import { ClassBadge } from '../class-badge';
import { WithUnder } from './with-under';

/** `classes`: strategic, normal, prospect, suspect. Suspects are not counted among the accounts (METHOD «Classes»). */
export function ClassesTable({ classes }: { readonly classes: readonly ClassSummary[] }): JSX.Element {
  const { text, number, compact, percent } = useWording();
  const sum = (pick: (one: ClassSummary) => number) => classes.reduce((total, one) => total + pick(one), 0);
  return (
    <table class="kam-table">
      <caption class="kam-hidden">{text('classes.caption')}</caption>
      <ColumnHeads
        heads={[
          text('classes.class'),
          text('classes.accounts'),
          <WithUnder under={text('classes.usual')}>{text('classes.share')}</WithUnder>,
          <WithUnder under={text('classes.valueShare')}>{text('classes.value')}</WithUnder>,
        ]}
      />
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
                <WithUnder under={counted ? percent(line.targetShare, 0) : '–'}>
                  {counted ? percent(line.accountShare) : '–'}
                </WithUnder>
              </td>
              <td>
                <WithUnder under={percent(line.valueShare)}>{compact(line.value)}</WithUnder>
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
