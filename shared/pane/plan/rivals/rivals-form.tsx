// Form 3, «Rivals»: who else wants this customer, how strong each stands by the four pillars beside us, and where to attack.
import type { JSX } from 'preact';
import { rivalFinding } from '../../../jobs/findings/rival-finding';
import { pillars } from '../../../model/pillar';
import { ColumnHeads } from '../../controls/column-heads';
import { useWording } from '../../shell/pane-context';
import type { Wording } from '../../text/wording';
import { BoundField } from '../fields/bound-field';
import { bindRow } from '../fields/field-binding';
import { planForm, type PlanFormProps } from '../plan-form';
import { RowList } from '../rows/row-list';
import { renameRival, rivalName } from './attack-binding';
import { CriteriaTable } from './criteria-table';
import { rivalRows, type RivalRow, type RivalRows } from './rival-rows';
import { WeakPointsView } from './weak-points-view';
import { WeaknessQuestions } from './weakness-questions';

const texts = ['relation', 'resources', 'strategy', 'strengths', 'weaknesses', 'customerView'] as const;

function RivalsView({ account, session }: PlanFormProps): JSX.Element {
  const wording = useWording();
  const { text } = wording;
  const rows = rivalRows(session.plans, account);
  const known = rows.rivals.some(({ values }) => values.rival === account.competitor);
  return (
    <>
      <Standing rows={rows} />
      <RowList
        account={account}
        session={session}
        table="rivals"
        rows={rows.rivals}
        nameOf={({ values }) => String(values.rival ?? '')}
        unnamed={text('rivals.unnamed')}
        factsOf={(row) => standingText(row, wording)}
        fields={(row) => <RivalFields account={account} session={session} rival={row} rows={rows} />}
        addText={text('rivals.add')}
        newValues={{
          side: 'rival',
          ...(known || account.competitor === '' ? {} : { rival: account.competitor }),
        }}
      />
    </>
  );
}

function RivalFields(
  props: PlanFormProps & { readonly rival: RivalRow; readonly rows: RivalRows },
): JSX.Element {
  const { account, session, rival } = props;
  const wording = useWording();
  const bind = (field: (typeof texts)[number] | 'rival') =>
    bindRow(session.plans, 'rivals', rival, account, field);
  return (
    <>
      <BoundField
        binding={{ ...bind('rival'), set: (value) => renameRival(session.plans, account, rival, value) }}
        suggestions={[account.competitor].filter((one) => one !== '')}
      />
      {texts.map((field) => (
        <BoundField
          key={field}
          binding={bind(field)}
          long
          placeholder={wording.text(`rivals.${field}.example`)}
        />
      ))}
      <CriteriaTable {...props} />
      <p role="status">
        <strong>{standingText(rival, wording)}</strong>
      </p>
      <WeaknessQuestions {...props} />
      <WeakPointsView {...props} />
    </>
  );
}

/** Score and verdict in a line; '' where nothing is rated. */
function standingText(row: RivalRow, { text, message, number }: Wording): string {
  const { verdict, ...found } = rivalFinding(row);
  if (verdict === undefined) return text('rivals.unrated');
  const score = number(found.score);
  const word = (pillar: (typeof verdict.unknown)[number]) =>
    message({ code: `pillar.${pillar}`, params: {} });
  const weakest = verdict.weakest.map(({ pillar, rating }) => `${word(pillar)} (${number(rating, 1)})`);
  const parts = [
    verdict.hardToBeat
      ? message({ code: 'result.hardToBeat', params: {} })
      : message({ code: 'result.attack', params: { pillars: weakest.join(', ') } }),
    verdict.unknown.length === 0
      ? ''
      : message({ code: 'result.unknown', params: { pillars: verdict.unknown.map(word).join(', ') } }),
  ];
  return text('rivals.score', { score, verdict: parts.filter(Boolean).join('; ') });
}

/** Everybody by the four pillars, ours among them, the strongest first; the score as a bar and a figure. */
function Standing({ rows: { rivals, us } }: { readonly rows: RivalRows }): JSX.Element | null {
  const { text, message, number } = useWording();
  const all = [
    ...(us === undefined ? [] : [{ row: us, name: text('rivals.us') }]),
    ...rivals.map((row) => ({ row, name: rivalName(row) || text('rivals.unnamed') })),
  ]
    .map(({ row, name }) => {
      const { ratings, score } = rivalFinding(row);
      return { key: row.key, name, ratings: [...ratings], score };
    })
    .filter(({ score }) => !Number.isNaN(score))
    .sort((one, other) => other.score - one.score);
  if (all.length === 0) return null;
  return (
    <>
      <table class="kam-table kam-standing">
        <caption class="kam-hidden">{text('rivals.standing')}</caption>
        <ColumnHeads
          heads={[
            text('rivals.who'),
            ...pillars.map((pillar) => message({ code: `pillar.${pillar}`, params: {} })),
            text('rivals.total'),
          ]}
        />
        <tbody>
          {all.map(({ key, name, ratings, score }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {ratings.map((rating, i) => (
                <td key={pillars[i]}>{Number.isNaN(rating) ? '–' : number(rating, 1)}</td>
              ))}
              <td>
                {number(score)}
                <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                  <rect class="kam-standing-all" width="100" height="10" />
                  <rect class="kam-standing-full" width={score} height="10" />
                </svg>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {us === undefined ? null : <OurVerdict us={us} />}
    </>
  );
}

/** Ours as a rival would read it: where we would be attacked. */
function OurVerdict({ us }: { readonly us: RivalRow }): JSX.Element | null {
  const { text, message, number } = useWording();
  const { verdict } = rivalFinding(us);
  if (verdict === undefined) return null;
  const weakest = verdict.weakest.map(
    ({ pillar, rating }) => `${message({ code: `pillar.${pillar}`, params: {} })} (${number(rating, 1)})`,
  );
  return (
    <p>
      {verdict.hardToBeat
        ? text('rivals.us.strong')
        : text('rivals.us.weakest', { pillars: weakest.join(', ') })}
    </p>
  );
}

export const rivalsForm = planForm(
  'rivals',
  RivalsView,
  (store, account) => store.rows('rivals', account).length > 0,
);
