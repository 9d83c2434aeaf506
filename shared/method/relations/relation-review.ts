// relationReview: what stands out among an account's relations besides the zipper itself: who was not met for long, who of weight is against us, which
// levels nobody knows.
import { daysBetween, type Day } from '../../model/day';
import { plainText } from '../../model/plain-text';
import { levelCount } from './zipper';

/** A contact not met for so many days has gone cold (our default). Whoever was never met has not gone cold. */
export const coldAfterDays = 90;
/** Influence from which a person's attitude decides (1–5; our default). */
const weightyFrom = 4;

/** A person at the customer as one of ours knows them; influence and strength NaN where not known. */
export interface Contact {
  readonly person: string;
  /** Code 0–3, 255 blank. */
  readonly level: number;
  readonly strength: number;
  readonly influence: number;
  readonly support: string | null;
  readonly lastContact: Day | null;
}

/** What to look at; all empty where nothing stands out. */
export interface RelationReview {
  /** Not met for more than `coldAfterDays`, longest ago first; once per person, by the last time anybody of ours met them. */
  readonly cold: readonly { readonly person: string; readonly days: number }[];
  /** People of weight who are sceptical or worse. */
  readonly against: readonly string[];
  /** Codes of levels without any relation. */
  readonly gaps: readonly number[];
}

/** The review of one account on the day `today`. */
export function relationReview(contacts: readonly Contact[], today: Day): RelationReview {
  return { cold: coldOf(contacts, today), against: againstOf(contacts), gaps: gapsOf(contacts) };
}

function coldOf(contacts: readonly Contact[], today: Day): RelationReview['cold'] {
  const last = new Map<string, { readonly person: string; readonly day: Day }>();
  for (const { person, lastContact } of contacts) {
    if (person === '' || lastContact === null) continue;
    const known = last.get(plainText(person));
    if (known === undefined || lastContact > known.day)
      last.set(plainText(person), { person, day: lastContact });
  }
  return [...last.values()]
    .map(({ person, day }) => ({ person, days: daysBetween(day, today) }))
    .filter(({ days }) => days > coldAfterDays)
    .sort((one, other) => other.days - one.days);
}

function againstOf(contacts: readonly Contact[]): string[] {
  const isAgainst = ({ support, influence, person }: Contact): boolean =>
    person !== '' && influence >= weightyFrom && (support === 'enemy' || support === 'sceptic');
  return [...new Set(contacts.filter(isAgainst).map(({ person }) => person))];
}

function gapsOf(contacts: readonly Contact[]): number[] {
  const known = new Set(contacts.filter(({ strength }) => strength > 0).map(({ level }) => level));
  return Array.from({ length: levelCount }, (_, level) => level).filter((level) => !known.has(level));
}
