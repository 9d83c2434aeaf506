// PersonFigures: accounts and hours of a person by class, how full the year is, and which accounts fit badly.
import type { JSX } from 'preact';
import type { PersonLoad } from '../../../jobs/team/people-load';
import type { Portfolio } from '../../../jobs/portfolio/portfolio';
import { accountClasses } from '../../../model/account-class';
import { ColumnHeads } from '../../controls/column-heads';
import { ClassBadge } from '../../portfolio/class-badge';
import { useWording } from '../../shell/pane-context';
import { LoadLine, MismatchList } from './person-parts';

export interface PersonFiguresProps {
  readonly load: PersonLoad;
  readonly portfolio: Portfolio;
  readonly onOpen: (account: number) => void;
}

export function PersonFigures({ load, portfolio, onOpen }: PersonFiguresProps): JSX.Element {
  return (
    <>
      <ByClass load={load} />
      <LoadLine load={load} />
      <MismatchList mismatches={load.mismatches} portfolio={portfolio} onOpen={onOpen} />
    </>
  );
}

function ByClass({ load: { person, accounts, hours } }: Pick<PersonFiguresProps, 'load'>): JSX.Element {
  const { text, number } = useWording();
  return (
    <table class="kam-table">
      <caption class="kam-hidden">{text('form.team.figures', { person })}</caption>
      <ColumnHeads
        heads={[
          text('form.team.figures.class'),
          text('form.team.figures.accounts'),
          text('form.team.figures.hours'),
        ]}
      />
      <tbody>
        {accountClasses.map((name, code) => (
          <tr key={name}>
            <th scope="row">
              <ClassBadge name={name} />
            </th>
            <td>{number(accounts[code] ?? 0)}</td>
            <td>{hours === null ? '–' : number(hours[code] ?? 0)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
