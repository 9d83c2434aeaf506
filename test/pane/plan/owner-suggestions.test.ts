import { ownerSuggestions } from '../../../shared/pane/plan/actions/owner-suggestions';
import { openedSession, quiet } from '../open-session';

const accounts = {
  name: 'Accounts',
  cells: [
    ['Account', 'Revenue', 'Owner'],
    ['Delta', 500, 'Nowak'],
    ['Epsilon', 300, 'Wrona'],
    ['Zeta', 200, 'Bąk'],
    ['Eta', 100, 'Nowak'],
  ],
};

test('the owner comes first, then who knows the account or works on it, then the other owners, each once', async () => {
  const { session } = await openedSession([accounts]);
  session.portfolio.list.pick(0);
  await quiet(session);
  const account = session.account.value!;
  expect(account.name).toBe('Delta');
  expect(ownerSuggestions(session, account)).toEqual(['Nowak', 'Bąk', 'Wrona']);
  session.plans.add('contacts', account, { person: 'Wit', ourPerson: ' Lis ' });
  session.plans.add('contacts', account, { person: 'Kot' });
  session.plans.add('team', account, { person: 'Wrona' });
  session.plans.add('actions', account, { what: 'Visit', owner: 'Zając' });
  session.plans.add('actions', { key: 'Zeta', name: 'Zeta' }, { what: 'Visit', owner: 'Somebody else' });
  expect(ownerSuggestions(session, account)).toEqual(['Nowak', 'Lis', 'Wrona', 'Zając', 'Bąk']);
});
