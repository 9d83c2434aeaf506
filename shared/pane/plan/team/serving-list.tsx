// ServingList: who else in the company serves the account, and as what.
import type { JSX } from 'preact';
import { teamRoles } from '../../../sheet/tables/choice-list';
import { useWording } from '../../shell/pane-context';
import { ownerSuggestions } from '../actions/owner-suggestions';
import { BoundField } from '../fields/bound-field';
import { bindRow } from '../fields/field-binding';
import type { PlanFormProps } from '../plan-form';
import { RowList } from '../rows/row-list';
import type { PlanRow } from '../../../jobs/plan-edits/plan-op';

export function ServingList({ account, session }: PlanFormProps): JSX.Element {
  const { text, language } = useWording();
  const roleWord = ({ values: { role } }: PlanRow<'team'>) =>
    teamRoles.choices[language][teamRoles.codes.findIndex((code) => code === role)] ?? '';
  return (
    <RowList
      account={account}
      session={session}
      table="team"
      rows={session.plans.rows('team', account)}
      nameOf={({ values }) => String(values.person ?? '')}
      unnamed={text('form.team.people.unnamed')}
      factsOf={(row) => [roleWord(row), row.values.note].filter(Boolean).join(' · ')}
      fields={(row) => <ServingFields account={account} session={session} row={row} />}
      addText={text('form.team.serving.add')}
      newValues={{}}
    />
  );
}

function ServingFields({
  account,
  session,
  row,
}: PlanFormProps & { readonly row: PlanRow<'team'> }): JSX.Element {
  const { text } = useWording();
  const bind = (field: 'person' | 'role' | 'note') => bindRow(session.plans, 'team', row, account, field);
  return (
    <div class="kam-fields">
      <BoundField
        binding={bind('person')}
        suggestions={ownerSuggestions(session, account)}
        placeholder={text('form.team.person.example')}
      />
      <BoundField binding={bind('role')} />
      <BoundField binding={bind('note')} />
    </div>
  );
}
