// An account planned in every table, for the tests of what is made from plans.
import { openedSession, quiet, type OpenedSession } from '../../pane/open-session';
import type { Language } from '../../../shared/model/language';

export const delta = { key: 'K1', name: 'Delta: Chłodnie [Łódź]' };

export const sheet = {
  name: 'Klienci',
  cells: [
    ['Nr klienta', 'Klient', 'Obrót', 'Opiekun'],
    ['K1', delta.name, 420_000, 'Nowak'],
    ['K2', 'Beta', 60_000, 'Lis'],
    ['K3', 'Gamma', 20_000, 'Lis'],
  ],
};

/** Words that no customer may read, each where it was entered. */
export const secrets = {
  rival: 'Chłodtech',
  weakness: 'drogi serwis',
  attack: 'pokazać koszt awarii',
  person: 'Anna Wrona',
  ourPerson: 'Piotr Zięba',
  factor: 'słaba płynność',
  lossEffect: 'zmiana w Poznaniu bez pracy',
  management: 'prezes odchodzi',
  performance: 'marża spada',
  attribute: 'reklamacje',
  pinReason: 'wejście w nową branżę',
};

export async function plannedDelta(language: Language = 'pl'): Promise<OpenedSession> {
  const opened = await openedSession([sheet], language);
  const { plans } = opened.session;
  plans.setPlan(delta, {
    companyBuyer: 'yes',
    continuingNeed: 'yes',
    paysForValue: 'no',
    pinReason: secrets.pinReason,
    lossEffect: secrets.lossEffect,
    industry: 'mroźnie',
    direction: 'nowy magazyn w 2027',
    management: secrets.management,
    performance: secrets.performance,
    need: 'agregaty i serwis',
    wallet: 1_400_000,
    growth: 0.05,
    targetShare: 0.5,
    years: 3,
    trends: 'drożeje energia',
    positionNow: 'approved',
    positionWanted: 'preferred',
    openness: 'shared',
    nextReview: '2026-03-01',
  });
  plans.add('swot', delta, {
    subject: 'customer',
    kind: 'W',
    factor: secrets.factor,
    importance: 4,
    rating: 5,
  });
  plans.add('swot', delta, { subject: 'customer', kind: 'O', factor: 'eksport', importance: 4, rating: 4 });
  plans.add('rivals', delta, {
    side: 'rival',
    rival: secrets.rival,
    technology: 4,
    managers: 2,
    executives: 3,
    weaknesses: secrets.weakness,
  });
  plans.add('rivals', delta, { side: 'us', technology: 5, managers: 4, executives: 3 });
  plans.add('perception', delta, { attribute: secrets.attribute, importance: 5, ours: 4, theirs: 2 });
  plans.add('contacts', delta, {
    person: secrets.person,
    level: '1',
    ourPerson: secrets.ourPerson,
    ourLevel: '2',
    strength: 4,
    support: 'sceptic',
  });
  plans.add('actions', delta, {
    kind: 'objective',
    what: 'połowa zakupów u nas',
    measure: 'udział',
    present: '30%',
    target: '50%',
  });
  plans.add('actions', delta, {
    kind: 'realValue',
    what: 'zdalny nadzór agregatów',
    owner: 'Nowak',
    due: '2026-02-01',
  });
  plans.add('actions', delta, {
    kind: 'attack',
    what: secrets.attack,
    rival: secrets.rival,
    due: '2026-01-05',
  });
  plans.add('team', delta, { person: 'Ewa Serwisant', role: 'service' });
  await plans.saving.settled();
  opened.session.portfolio.list.pick(0);
  await quiet(opened.session);
  return opened;
}
