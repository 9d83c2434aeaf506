// ChoiceList: what a cell of our tables may say in each language, and the code that the program knows it by.
import type { Language } from '../../model/language';
import type { Position } from '../../model/position';

/** Codes and words, in the same order. */
export interface ChoiceList<Code extends string = string> {
  readonly codes: readonly Code[];
  readonly choices: Readonly<Record<Language, readonly string[]>>;
}

type Words = readonly [en: string, pl: string];

function choiceList<const Code extends string>(words: Readonly<Record<Code, Words>>): ChoiceList<Code> {
  const codes = Object.keys(words) as Code[];
  return {
    codes,
    choices: { en: codes.map((code) => words[code][0]), pl: codes.map((code) => words[code][1]) },
  };
}

/** The answers to a condition or a question; blank is not asked yet, «unknown» is asked and not known. */
export const answers = choiceList({
  yes: ['yes', 'tak'],
  no: ['no', 'nie'],
  unknown: ['unknown', 'nie wiadomo'],
});

/** The classes of accounts, in the order of `accountClasses`. */
export const classes = choiceList({
  strategic: ['strategic', 'strategiczny'],
  normal: ['normal', 'zwykły'],
  prospect: ['prospect', 'potencjalny'],
  suspect: ['suspect', 'suspekt'],
});

/** The ladder of our position with a customer, lowest first. */
export const positions = choiceList<Position>({
  outsider: ['outsider', 'spoza listy'],
  approved: ['approved supplier', 'dostawca zatwierdzony'],
  preferred: ['preferred supplier', 'dostawca preferowany'],
  alliance: ['strategic alliance', 'sojusz strategiczny'],
});

/** How demand is moved by what goes on at the customer. */
export const trendEffects = choiceList({
  up: ['demand rises', 'popyt rośnie'],
  same: ['no effect', 'bez wpływu'],
  down: ['demand falls', 'popyt spada'],
});

/** How openly the plan is shared with the customer. */
export const openness = choiceList({
  internal: ['for us only', 'tylko dla nas'],
  objectives: ['shared objectives only', 'tylko wspólne cele'],
  shared: ['the customer version', 'wersja dla klienta'],
  joint: ['planned together', 'plan tworzony razem'],
});

/** Levels of people, METHOD «Relations»: codes 1–4. */
export const levels = choiceList({
  '1': ['executive', 'zarząd'],
  '2': ['senior', 'dyrekcja'],
  '3': ['middle', 'kierownictwo'],
  '4': ['user', 'użytkownik'],
});

/** How a person at the customer stands to us, from worst to best. */
export const supports = choiceList({
  enemy: ['enemy', 'wróg'],
  sceptic: ['sceptic', 'sceptyk'],
  neutral: ['neutral', 'neutralny'],
  supporter: ['supporter', 'zwolennik'],
  mentor: ['mentor', 'mentor'],
});

/** Whose strengths and weaknesses a SWOT item is about, and in whose eyes. */
export const swotSubjects = choiceList({
  customer: ['the customer', 'klient'],
  usByCustomer: ['us, seen by the customer', 'my oczami klienta'],
  usByUs: ['us, seen by ourselves', 'my własnymi oczami'],
});

/** The four kinds of SWOT items, METHOD SWOT_SCORE. */
export const swotKinds = choiceList({
  S: ['strength', 'mocna strona'],
  W: ['weakness', 'słaba strona'],
  O: ['opportunity', 'szansa'],
  T: ['threat', 'zagrożenie'],
});

/** Rows of KAM Rivals: a rival, ourselves beside it, or what matters to the customer (importance 1–5 of the same criteria). */
export const rivalSides = choiceList({
  rival: ['rival', 'konkurent'],
  us: ['we', 'my'],
  importance: ['importance to the customer', 'waga dla klienta'],
});

/** What a row of KAM Actions is: an objective, or an action by what it is for. */
export const actionKinds = choiceList({
  objective: ['objective', 'cel'],
  realValue: ['raises real value', 'podnosi wartość rzeczywistą'],
  perceivedValue: ['raises perceived value', 'podnosi wartość postrzeganą'],
  relations: ['builds relations', 'buduje relacje'],
  barrier: ['barrier to entry', 'bariera wejścia'],
  attack: ['attack on a rival', 'atak na konkurenta'],
  defence: ['defence', 'obrona'],
});

/** How far an action is. Done and dropped ones are not open. */
export const actionStates = choiceList({
  open: ['to do', 'do zrobienia'],
  started: ['in progress', 'w toku'],
  done: ['done', 'zrobione'],
  dropped: ['dropped', 'zaniechane'],
});

/** Rows of KAM Team: a person's own answers, or a person who serves an account. */
export const teamRoles = choiceList({
  seller: ['sales', 'sprzedaż'],
  sponsor: ['executive sponsor', 'sponsor w zarządzie'],
  service: ['service', 'serwis'],
  finance: ['finance', 'finanse'],
  engineering: ['engineering', 'dział techniczny'],
  logistics: ['logistics', 'logistyka'],
  other: ['other', 'inna rola'],
});

/** What KAM History records. */
export const historyEvents = choiceList({
  class: ['class changed', 'zmiana klasy'],
  version: ['version fixed', 'wersja utrwalona'],
});
