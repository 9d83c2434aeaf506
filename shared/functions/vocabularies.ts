// Vocabularies: the words of label columns, and the parameters that several functions share.
import { languages } from '../model/language';
import { readRepTypeText } from '../sheet/words/rep-type-text';
import { readLevel } from '../sheet/words/level-text';
import { readClassText } from '../sheet/words/class-text';
import { readSwotText } from '../sheet/words/swot-text';
import type { ChoiceParameter, LabelsParameter, Vocabulary } from './argument-kinds';

/** Words of the classes. Codes 0–3: strategic, normal, prospect, suspect. */
export const classVocabulary: Vocabulary = {
  read: (cell) => (typeof cell === 'string' ? readClassText(cell) : undefined),
  words: 'words.class',
};

/** Words of the types of sales people. Codes: places in repTypes. */
export const repTypeVocabulary: Vocabulary = {
  read: (cell) => (typeof cell === 'string' ? readRepTypeText(cell) : undefined),
  words: 'words.repType',
};

/** Words and numbers of the levels of people. Codes 0–3: levels 1–4. */
export const levelVocabulary: Vocabulary = { read: readLevel, words: 'words.level' };

/** Letters and words of SWOT items. Codes: places in swotTypes. */
export const swotVocabulary: Vocabulary = {
  read: (cell) => (typeof cell === 'string' ? readSwotText(cell) : undefined),
  words: 'words.swot',
};

/** `class` of each account, in either language. */
export const classParameter = {
  name: 'class',
  kind: 'labels',
  vocabulary: classVocabulary,
} as const satisfies LabelsParameter;

/** `language` of the words in a result; left out, the host's own. */
export const languageParameter = {
  name: 'language',
  kind: 'choice',
  choices: languages,
  words: new Map([
    ['english', 'en'],
    ['angielski', 'en'],
    ['polish', 'pl'],
    ['polski', 'pl'],
    ['pl-pl', 'pl'],
    ['en-us', 'en'],
    ['en-gb', 'en'],
  ]),
  optional: true,
  spoken: 'words.language',
} as const satisfies ChoiceParameter;

/** Words for TRUE and FALSE as one cell, in plain text, yes/no words among them. */
export const flagWords: ReadonlyMap<string, string> = new Map([
  ['prawda', 'true'],
  ['tak', 'true'],
  ['yes', 'true'],
  ['1', 'true'],
  ['falsz', 'false'],
  ['nie', 'false'],
  ['no', 'false'],
  ['0', 'false'],
]);
