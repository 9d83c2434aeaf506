// Form 8, «Team»: how the account's owner fits it, our people on the scales of hunter and farmer, and who else serves the account.
import type { JSX } from 'preact';
import { personRows } from '../../../jobs/team/person-rows';
import { ownerFit } from '../../../jobs/findings/owner-fit';
import { plainText } from '../../../model/plain-text';
import { Button } from '../../controls/button';
import { useWording } from '../../shell/pane-context';
import { useFocusWish } from '../rows/focus-wish';
import { planForm, type PlanFormProps } from '../plan-form';
import { PeopleList } from './people-list';
import { fitWord } from './person-words';
import { ServingList } from './serving-list';

function TeamView({ account, session }: PlanFormProps): JSX.Element {
  const { text } = useWording();
  const { within, wish } = useFocusWish();
  const people = personRows(session.plans.view('team'));
  const { owner } = account;
  const hasOwner = people.some(({ values }) => plainText(String(values.person ?? '')) === plainText(owner));
  // The button that was pressed is gone: the focus goes to the person it added.
  const addOwner = () => {
    const key = session.plans.add('team', null, { person: owner });
    wish(`[data-row="${CSS.escape(key)}"] button`);
  };
  return (
    <div class="kam-stack" ref={within}>
      <OwnerFit account={account} session={session} />
      {owner.trim() === '' || hasOwner ? null : (
        <div class="kam-row">
          <Button icon="add" onClick={addOwner}>
            {text('form.team.owner.add', { owner })}
          </Button>
        </div>
      )}
      <h3 class="kam-strong">{text('form.team.serving')}</h3>
      <ServingList key={account.key} account={account} session={session} />
      <h3 class="kam-strong">{text('form.team.people')}</h3>
      <p class="kam-soft">{text('form.team.people.how')}</p>
      <PeopleList account={account} session={session} rows={people} />
    </div>
  );
}

function OwnerFit({ account, session }: PlanFormProps): JSX.Element {
  const wording = useWording();
  const { text, message } = wording;
  const { owner } = account;
  if (owner.trim() === '') return <p>{text('form.team.owner.none')}</p>;
  const load = session.people.value?.find(({ person }) => plainText(person) === plainText(owner));
  if (load?.type === undefined) return <p role="status">{text('form.team.owner.unknown', { owner })}</p>;
  const type = message({ code: `result.${load.type}`, params: {} });
  const fit = ownerFit(account.class, load.type);
  return (
    <p role="status">
      {fit === undefined
        ? text('form.team.owner.noFit', { owner, type })
        : text('form.team.owner.fit', { owner, type, fit: fitWord(wording, fit) })}
    </p>
  );
}

export const teamForm = planForm(
  'team',
  TeamView,
  (store, account) => store.rows('team', account).length > 0,
);
