// planPage: an account's plan on one page: for us with everything, or for the customer, without rivals, internal ratings and our own view of people.
import type { Language } from '../../model/language';
import { classWord } from '../../text/class-words';
import { lastVersion, movedSince } from '../plan/plan-version';
import { actionsPart, objectivesPart } from './actions-parts';
import { customerPart, filledPairs, strategicPart, swotPart } from './customer-parts';
import { movedLines } from './moved-lines';
import type { PageInput } from './page-input';
import { isFilled, type PagePart, type PlanPage } from './page-part';
import { pageWords, type PageWords } from './page-words';
import { positionPart, potentialPart } from './potential-part';
import { perceptionPart, rivalsPart } from './rivals-parts';
import { relationsPart, teamPart } from './relations-parts';

/** Whom the page is for: us, or the customer. */
export type PageAudience = 'internal' | 'customer';

/** The page with the parts that say something. One for a customer whose plan is open as to objectives only (`openness`) has nothing but those. */
export function planPage(input: PageInput, audience: PageAudience, language: Language): PlanPage {
  const words = pageWords(language);
  const parts = audience === 'internal' ? internalParts(input, words) : sharedParts(input, words);
  return {
    title: words.say(`planPage.title.${audience}`, { name: input.account.name }),
    subtitle: audience === 'internal' ? internalLine(input, words) : input.today,
    parts: parts.filter(isFilled),
    note: words.say(`planPage.note.${audience}`, { day: input.today }),
  };
}

function internalLine({ account, today }: PageInput, { language, say, number, percent }: PageWords): string {
  const { value, share, owner } = account;
  return [
    account.class === undefined ? '' : classWord(language, account.class),
    value === undefined ? '' : `${say(`header.${account.measure}`)} ${number(value)}`,
    share === undefined ? '' : percent(share),
    owner,
    today,
  ]
    .filter((one) => one !== '')
    .join(' · ');
}

function internalParts(input: PageInput, words: PageWords): PagePart[] {
  return [
    strategicPart(input, words),
    positionPart(input, words),
    customerPart(input, words),
    potentialPart(input, words),
    swotPart(input, words, 'customer'),
    rivalsPart(input, words),
    perceptionPart(input, words),
    relationsPart(input, words),
    swotPart(input, words, 'usByCustomer'),
    objectivesPart(input, words),
    actionsPart(input, words, () => true),
    teamPart(input, words),
    movedPart(input, words),
  ];
}

const movesShown = 4;

/** Kinds of actions that a customer may read of: no barriers, attacks or defences. */
const sharedKinds: readonly unknown[] = ['realValue', 'perceivedValue', 'relations'];

function sharedParts(input: PageInput, words: PageWords): PagePart[] {
  const isOnlyObjectives = input.records.plan?.values.openness === 'objectives';
  const objectives = objectivesPart(input, words);
  if (isOnlyObjectives) return [objectives];
  const understood = filledPairs(input, words, ['industry', 'direction', 'need', 'trends']);
  return [
    { title: words.say('planPage.understood'), wide: true, pairs: understood },
    objectives,
    actionsPart(input, words, (kind) => sharedKinds.includes(kind)),
    teamPart(input, words),
    { title: words.say('planPage.review'), pairs: filledPairs(input, words, ['nextReview']) },
  ];
}

function movedPart({ account, records, today }: PageInput, words: PageWords): PagePart {
  const version = lastVersion(records.history);
  if (version === undefined) return { title: words.say('planPage.moved') };
  const moved = movedSince(version, account, records, today);
  return {
    title: words.say('planPage.moved.since', { day: version.day }),
    wide: true,
    lines:
      moved.length === 0
        ? [words.say('planPage.moved.nothing')]
        : movedLines(moved, words).slice(0, movesShown),
  };
}
