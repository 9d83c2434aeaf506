// PeopleList: our people, each with hours a year, the answers to the statements, and what follows from them.
import type { JSX } from 'preact';
import { personType } from '../../../jobs/team/people-load';
import { plainText } from '../../../model/plain-text';
import { farmerStatements, hunterStatements, type TeamField } from '../../../sheet/tables/team-table';
import { useWording } from '../../shell/pane-context';
import type { PaneSession } from '../../shell/pane-session';
import { BoundField } from '../fields/bound-field';
import { bindRow } from '../fields/field-binding';
import type { PlanFormProps } from '../plan-form';
import { RowList } from '../rows/row-list';
import type { PlanRow } from '../../../jobs/plan-edits/plan-op';
import { PersonFigures } from './person-figures';
import { typeWords } from './person-words';

type Row = PlanRow<'team'>;

export function PeopleList({
  account,
  session,
  rows,
}: PlanFormProps & { readonly rows: readonly Row[] }): JSX.Element {
  const wording = useWording();
  const { text } = wording;
  return (
    <RowList
      account={account}
      session={session}
      belongsTo={null}
      table="team"
      rows={rows}
      nameOf={({ values }) => String(values.person ?? '')}
      unnamed={text('form.team.people.unnamed')}
      factsOf={(row) => typeWords(wording, personType(row))}
      fields={(row) => <PersonFields session={session} row={row} rows={rows} />}
      addText={text('form.team.people.add')}
      newValues={{}}
    />
  );
}

interface PersonFieldsProps {
  readonly session: PaneSession;
  readonly row: Row;
  readonly rows: readonly Row[];
}

function PersonFields({ session, row, rows }: PersonFieldsProps): JSX.Element {
  const { text } = useWording();
  const bind = (field: TeamField) => bindRow(session.plans, 'team', row, null, field);
  return (
    <>
      <div class="kam-fields">
        <BoundField
          binding={bind('person')}
          suggestions={ownersWithoutRow(session, rows)}
          placeholder={text('form.team.person.example')}
        />
        <BoundField binding={bind('hours')} placeholder={text('form.team.hours.example')} />
      </div>
      <Figures session={session} row={row} />
      <h4 class="kam-person-scale kam-strong">{text('form.team.hunter')}</h4>
      <div class="kam-fields">
        {hunterStatements.map(({ id }) => (
          <BoundField key={id} binding={bind(id)} />
        ))}
      </div>
      <h4 class="kam-person-scale kam-strong">{text('form.team.farmer')}</h4>
      <div class="kam-fields">
        {farmerStatements.map(({ id }) => (
          <BoundField key={id} binding={bind(id)} />
        ))}
      </div>
      <BoundField binding={bind('note')} />
    </>
  );
}

function Figures({ session, row }: Pick<PersonFieldsProps, 'session' | 'row'>): JSX.Element | null {
  const portfolio = session.portfolio.portfolio.value;
  const name = plainText(String(row.values.person ?? ''));
  const load = session.people.value?.find(({ person }) => plainText(person) === name);
  if (portfolio === null || load === undefined) return null;
  return <PersonFigures load={load} portfolio={portfolio} onOpen={session.portfolio.list.pick} />;
}

/** Owners of the account sheet who are not among the people yet. */
function ownersWithoutRow({ people }: PaneSession, rows: readonly Row[]): string[] {
  const known = new Set(rows.map(({ values }) => plainText(String(values.person ?? ''))));
  return (people.value ?? [])
    .map(({ person }) => person)
    .filter((person) => !known.has(plainText(person)))
    .sort();
}
