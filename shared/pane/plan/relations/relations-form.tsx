// Form 5, «Relations»: who knows whom on which level, the zipper, who would be missed most, who has gone cold.
import type { JSX } from 'preact';
import { coldAfterDays, departures, reviewOf, zipperFinding } from '../../../jobs/findings/zipper-finding';
import { levels, supports } from '../../../sheet/tables/choice-list';
import { plainText } from '../../../model/plain-text';
import { ColumnHeads } from '../../controls/column-heads';
import { useWording } from '../../shell/pane-context';
import { BoundField } from '../fields/bound-field';
import { bindRow } from '../fields/field-binding';
import { planForm, type PlanFormProps } from '../plan-form';
import { RowList } from '../rows/row-list';
import type { PlanRow } from '../../../jobs/plan-edits/plan-op';
import { ZipperPicture } from './zipper-picture';

type Row = PlanRow<'contacts'>;

function RelationsView({ account, session }: PlanFormProps): JSX.Element {
  const { text, language, day } = useWording();
  const rows = session.plans.rows('contacts', account);
  const word = (list: typeof levels | typeof supports, code: unknown) =>
    list.choices[language][(list.codes as readonly unknown[]).indexOf(code)] ?? '';
  const facts = ({ values }: Row) =>
    [
      word(levels, values.level),
      values.role,
      word(supports, values.support),
      values.ourPerson ? `↔ ${String(values.ourPerson)}` : '',
      typeof values.strength === 'number' ? `${String(values.strength)}/5` : '',
      typeof values.lastContact === 'string' ? day(values.lastContact) : '',
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <>
      <ZipperPicture rows={rows} customer={account.name} />
      <ZipperFigures rows={rows} />
      <Review rows={rows} today={session.host.today()} />
      <RowList
        account={account}
        session={session}
        table="contacts"
        rows={rows}
        nameOf={({ values }) => String(values.person ?? '')}
        unnamed={text('relations.unnamed')}
        factsOf={facts}
        fields={(row) => <ContactFields account={account} session={session} row={row} rows={rows} />}
        addText={text('relations.add')}
        newValues={{}}
      />
    </>
  );
}

function ContactFields({
  account,
  session,
  row,
  rows,
}: PlanFormProps & { readonly row: Row; readonly rows: readonly Row[] }): JSX.Element {
  const { text } = useWording();
  const bind = (field: Parameters<typeof bindRow<'contacts'>>[4]) =>
    bindRow(session.plans, 'contacts', row, account, field);
  const known = (field: 'person' | 'ourPerson') => [
    ...new Set(rows.flatMap(({ values }) => (values[field] ? [String(values[field])] : []))),
  ];
  const ours = [...new Set([...known('ourPerson'), account.owner])].filter((name) => name !== '');
  return (
    <div class="kam-fields">
      <BoundField
        binding={bind('person')}
        suggestions={known('person')}
        placeholder={text('relations.person.example')}
      />
      <BoundField binding={bind('level')} />
      <BoundField binding={bind('role')} placeholder={text('relations.role.example')} />
      <BoundField binding={bind('influence')} />
      <BoundField binding={bind('support')} />
      <BoundField
        binding={bind('ourPerson')}
        suggestions={ours}
        placeholder={text('relations.ours.example')}
      />
      <BoundField binding={bind('ourLevel')} />
      <BoundField binding={bind('strength')} />
      <BoundField binding={bind('lastContact')} />
      <BoundField binding={bind('note')} />
    </div>
  );
}

/** The picture in words: every level, the score, and who would be missed. */
function ZipperFigures({ rows }: { readonly rows: readonly Row[] }): JSX.Element {
  const { text, language, number, percent } = useWording();
  const { score, teeth } = zipperFinding(rows);
  return (
    <>
      <p role="status">
        <strong>{text('relations.score', { score: number(score, 1) })}</strong>
      </p>
      <table class="kam-table">
        <caption class="kam-hidden">{text('relations.levels')}</caption>
        <ColumnHeads heads={[text('relations.level'), text('relations.tooth')]} />
        <tbody>
          {levels.choices[language].map((level, i) => (
            <tr key={level}>
              <th scope="row">{level}</th>
              <td>{teeth[i] === 0 ? text('relations.gap') : percent(teeth[i] ?? 0, 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Missed rows={rows} field="person" title={text('relations.missed.theirs')} />
      <Missed rows={rows} field="ourPerson" title={text('relations.missed.ours')} />
    </>
  );
}

const mostMissed = 3;

interface MissedProps {
  readonly rows: readonly Row[];
  readonly field: 'person' | 'ourPerson';
  readonly title: string;
}

function Missed({ rows, field, title }: MissedProps): JSX.Element | null {
  const { number } = useWording();
  const { names, points: risks } = departures(rows, field);
  const byName = new Map(names.map((name, i) => [plainText(name), { name, points: risks[i] ?? NaN }]));
  const worst = [...byName.values()]
    .filter(({ points }) => points > 0)
    .sort((one, other) => other.points - one.points)
    .slice(0, mostMissed);
  if (worst.length === 0) return null;
  return (
    <p>
      {title} {worst.map(({ name, points }) => `${name} (−${number(points, 1)})`).join(', ')}.
    </p>
  );
}

function Review({
  rows,
  today,
}: {
  readonly rows: readonly Row[];
  readonly today: string;
}): JSX.Element | null {
  const { text, language } = useWording();
  const { cold, against, gaps } = reviewOf(rows, today);
  if (rows.length === 0) return null;
  const gone = cold.map(({ person, days }) => text('relations.cold.one', { person, days }));
  const lines = [
    gaps.length === 0
      ? ''
      : text('relations.gaps', {
          levels: gaps.map((level) => levels.choices[language][level] ?? '').join(', '),
        }),
    against.length === 0 ? '' : text('relations.against', { people: against.join(', ') }),
    gone.length === 0 ? '' : text('relations.cold', { people: gone.join(', '), after: coldAfterDays }),
  ].filter((line) => line !== '');
  if (lines.length === 0) return null;
  return (
    <ul class="kam-notes">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

export const relationsForm = planForm(
  'relations',
  RelationsView,
  (store, account) => store.rows('contacts', account).length > 0,
);
