// Plan version: what a plan assumed on the day it was fixed, as rows of KAM History that anybody can read, and what has moved since.
import { accountClasses, classCode, type AccountClass } from '../../model/account-class';
import type { Day } from '../../model/day';
import type { Language } from '../../model/language';
import { classWord } from '../../text/class-words';
import { readClassText } from '../../sheet/words/class-text';
import { plainText } from '../../model/plain-text';
import type { FieldValues } from '../../model/field-value';
import type { TableRecord } from '../../sheet/tables/table-view';
import type { HistoryField } from '../../sheet/tables/history-table';
import type { AccountRecords } from './account-records';

/** What the account sheet says of the account. */
export interface AccountFigures {
  readonly value: number | undefined;
  readonly class: AccountClass | undefined;
  readonly owner: string;
}

/** The fields of a row of KAM History that is to be added. */
export type HistoryRow = FieldValues<HistoryField>;

/** What a row of a version is about, in each language; people and actions follow after a colon. */
const subjectWords = {
  value: { en: 'value', pl: 'wartość' },
  class: { en: 'class', pl: 'klasa' },
  owner: { en: 'account manager', pl: 'opiekun' },
  contact: { en: 'contact', pl: 'kontakt' },
  action: { en: 'action', pl: 'działanie' },
} as const;

type Subject = keyof typeof subjectWords;
const subjects = Object.keys(subjectWords) as Subject[];

function subjectText(subject: Subject, language: Language, rest?: string): string {
  const word = subjectWords[subject][language];
  return rest === undefined ? word : `${word}: ${rest}`;
}

/** Versions are read whichever language they were fixed in. */
function readSubject(text: string): { readonly subject: Subject; readonly rest: string } | undefined {
  const colon = text.indexOf(':');
  const word = plainText(colon < 0 ? text : text.slice(0, colon));
  const subject = subjects.find((one) =>
    Object.values(subjectWords[one]).some((name) => plainText(name) === word),
  );
  return subject === undefined ? undefined : { subject, rest: colon < 0 ? '' : text.slice(colon + 1).trim() };
}

type Assumption = readonly [subject: string, value: string];

function assumptions(
  { value, class: name, owner }: AccountFigures,
  { contacts, actions }: AccountRecords,
  language: Language,
): Assumption[] {
  const people = new Set(contacts.flatMap(({ values: { person } }) => (person ? [String(person)] : [])));
  const dated = actions.filter(
    ({ values: { due, state } }) => due && state !== 'done' && state !== 'dropped',
  );
  return [
    [subjectText('value', language), value === undefined ? '' : String(value)],
    [subjectText('class', language), name === undefined ? '' : classWord(language, name)],
    [subjectText('owner', language), owner],
    ...[...people].map((person): Assumption => [subjectText('contact', language, person), person]),
    ...dated.map(({ key, values }): Assumption => {
      return [
        subjectText('action', language, key),
        `${String(values.due)} ${String(values.what ?? '')}`.trim(),
      ];
    }),
  ];
}

/** What marks the rows of one version: its name and the day on which it is fixed. */
export interface VersionStamp {
  readonly version: string;
  readonly today: Day;
  /** Of the words that are written. */
  readonly language: Language;
}

/** The rows that keep what the plan assumes today, all of one version. */
export function versionRows(
  figures: AccountFigures,
  records: AccountRecords,
  { version, today, language }: VersionStamp,
): HistoryRow[] {
  return assumptions(figures, records, language).map(([subject, after]) => ({
    day: today,
    event: 'version',
    version,
    subject,
    after,
  }));
}

/** A version read back from KAM History: what was assumed, by the text that says what it is about. */
export interface FixedVersion {
  readonly version: string;
  readonly day: Day;
  readonly assumed: ReadonlyMap<string, string>;
}

/** The version fixed last; undefined where none is. */
export function lastVersion(history: readonly TableRecord<HistoryField>[]): FixedVersion | undefined {
  const rows = history.filter(({ values: { event, version } }) => event === 'version' && version);
  const last = rows[rows.length - 1];
  if (last === undefined) return undefined;
  const version = String(last.values.version);
  const own = rows.filter(({ values }) => values.version === version);
  return {
    version,
    day: String(last.values.day ?? ''),
    assumed: new Map(
      own.map(({ values: { subject, after } }) => [String(subject ?? ''), String(after ?? '')]),
    ),
  };
}

/** One assumption and what has become of it. */
export type Moved =
  | { readonly kind: 'value'; readonly before: number; readonly now: number }
  | {
      readonly kind: 'class';
      readonly before: AccountClass | undefined;
      readonly now: AccountClass | undefined;
    }
  | { readonly kind: 'owner'; readonly before: string; readonly now: string }
  | { readonly kind: 'contactGone'; readonly person: string }
  | { readonly kind: 'dateMissed'; readonly action: string; readonly due: Day };

/** Money moves by less than this part without meaning anything. */
const tolerance = 1e-6;

/** What is no longer as the version assumed, in its order; money counts as the same within a millionth. */
export function movedSince(
  version: FixedVersion,
  figures: AccountFigures,
  records: AccountRecords,
  today: Day,
): Moved[] {
  return [...version.assumed].flatMap(([text, assumed]): Moved[] => {
    const read = readSubject(text);
    switch (read?.subject) {
      case 'value':
        return valueMoved(assumed, figures.value);
      case 'class':
        return classMoved(assumed, figures.class);
      case 'owner':
        return assumed === figures.owner ? [] : [{ kind: 'owner', before: assumed, now: figures.owner }];
      case 'contact':
        return contactGone(read.rest, records);
      case 'action':
        return dateMissed(read.rest, assumed, records, today);
      case undefined:
        return [];
    }
  });
}

function classMoved(assumed: string, now: AccountClass | undefined): Moved[] {
  const before = accountClasses[readClassText(assumed) ?? classCode.blank];
  return before === now ? [] : [{ kind: 'class', before, now }];
}

function valueMoved(assumed: string, value: number | undefined): Moved[] {
  const [before, now] = [Number(assumed), value ?? 0];
  const isSame = Math.abs(before - now) <= tolerance * Math.max(Math.abs(before), Math.abs(now));
  return Number.isNaN(before) || isSame ? [] : [{ kind: 'value', before, now }];
}

function contactGone(person: string, { contacts }: AccountRecords): Moved[] {
  return contacts.some(({ values }) => values.person === person) ? [] : [{ kind: 'contactGone', person }];
}

/** Planned for a day that has passed, and not done: whether it was put off since or not. */
function dateMissed(key: string, assumed: string, { actions }: AccountRecords, today: Day): Moved[] {
  const due = assumed.slice(0, 10);
  const action = actions.find((one) => one.key === key);
  const isDone = action === undefined || action.values.state === 'done' || action.values.state === 'dropped';
  return isDone || due >= today
    ? []
    : [{ kind: 'dateMissed', action: String(action.values.what ?? assumed.slice(11)), due }];
}
