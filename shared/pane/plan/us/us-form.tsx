// Form 4, «Us, as the customer sees us»: attribute by attribute what we think and what the customer says, and our SWOT in the customer's eyes beside our own.
import type { JSX } from 'preact';
import { perceptionFinding } from '../../../jobs/findings/perception-finding';
import { plainText } from '../../../model/plain-text';
import { useWording } from '../../shell/pane-context';
import type { Wording } from '../../text/wording';
import { BoundField } from '../fields/bound-field';
import { bindRow } from '../fields/field-binding';
import { planForm, type PlanFormProps } from '../plan-form';
import { RowList } from '../rows/row-list';
import type { PlanRow } from '../../../jobs/plan-edits/plan-op';
import { SwotBoard } from '../swot/swot-board';
import { PerceptionPicture } from './perception-picture';

type Row = PlanRow<'perception'>;

function UsView(props: PlanFormProps): JSX.Element {
  const { account, session } = props;
  const wording = useWording();
  const { text } = wording;
  const rows = session.plans.rows('perception', account);
  return (
    <>
      <PerceptionPicture rows={rows} />
      <RowList
        account={account}
        session={session}
        table="perception"
        rows={rows}
        nameOf={(row) =>
          `${String(rows.indexOf(row) + 1)}. ${String(row.values.attribute ?? '') || text('us.unnamed')}`
        }
        unnamed={text('us.unnamed')}
        factsOf={(row) => gapText(row, wording)}
        fields={(row) => <AttributeFields {...props} row={row} rows={rows} />}
        addText={text('us.add')}
        newValues={{}}
      />
      <SwotBoard {...props} subject="usByCustomer" title={text('us.swot.customer')} />
      <SwotBoard {...props} subject="usByUs" title={text('us.swot.ours')} />
      <Differences {...props} />
    </>
  );
}

function AttributeFields({
  account,
  session,
  row,
  rows,
}: PlanFormProps & { readonly row: Row; readonly rows: readonly Row[] }): JSX.Element {
  const wording = useWording();
  const { text } = wording;
  const bind = (field: Parameters<typeof bindRow<'perception'>>[4]) =>
    bindRow(session.plans, 'perception', row, account, field);
  const people = session.plans
    .rows('contacts', account)
    .flatMap(({ values: { person } }) => (person ? [String(person)] : []));
  const used = new Set(rows.map(({ values }) => String(values.attribute ?? '')));
  const attributes = text('us.attributes')
    .split(' | ')
    .filter((one) => !used.has(one));
  return (
    <>
      <BoundField
        binding={bind('attribute')}
        suggestions={attributes}
        placeholder={text('us.attribute.example')}
      />
      <div class="kam-fields">
        <BoundField binding={bind('importance')} />
        <BoundField binding={bind('ours')} />
        <BoundField binding={bind('theirs')} />
        <BoundField
          binding={bind('who')}
          suggestions={[...new Set(people)]}
          placeholder={text('us.who.example')}
        />
        <BoundField binding={bind('when')} />
        <BoundField binding={bind('note')} />
      </div>
      <p role="status">{gapText(row, wording)}</p>
    </>
  );
}

/** The gap and what to do, in words; the customer's opinion is the one that counts. */
function gapText(row: Row, { message, number }: Wording): string {
  const { gap, perception, advice } = perceptionFinding(row);
  return [
    perception === undefined
      ? ''
      : `${message({ code: `result.${perception}`, params: {} })} (${gap > 0 ? '+' : ''}${number(gap, 1)})`,
    advice === undefined ? '' : message({ code: `result.${advice}`, params: {} }),
  ]
    .filter((one) => one !== '')
    .join(' · ');
}

/** Factors that only one side names: there the conversation begins. */
function Differences({ account, session }: PlanFormProps): JSX.Element | null {
  const { text } = useWording();
  const factors = (subject: string) =>
    session.plans
      .rows('swot', account)
      .filter(({ values }) => values.subject === subject && values.factor)
      .map(({ values }) => String(values.factor));
  const [theirs, ours] = [factors('usByCustomer'), factors('usByUs')];
  if (theirs.length === 0 || ours.length === 0) return null;
  const missing = (from: readonly string[], inList: readonly string[]) => {
    const known = new Set(inList.map(plainText));
    return from.filter((one) => !known.has(plainText(one)));
  };
  const lines = [
    { key: 'us.only.customer' as const, list: missing(theirs, ours) },
    { key: 'us.only.ours' as const, list: missing(ours, theirs) },
  ].filter(({ list }) => list.length > 0);
  return (
    <ul class="kam-notes">
      {lines.map(({ key, list }) => (
        <li key={key}>{text(key, { factors: list.join(', ') })}</li>
      ))}
    </ul>
  );
}

export const usForm = planForm(
  'us',
  UsView,
  (store, account) =>
    store.rows('perception', account).length > 0 ||
    store
      .rows('swot', account)
      .some(({ values }) => values.subject === 'usByCustomer' || values.subject === 'usByUs'),
);
