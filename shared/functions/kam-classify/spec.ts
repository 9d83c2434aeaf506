// KAM_CLASSIFY: the class of every account (METHOD «KAM_CLASSIFY»).
import { domainError } from '../../model/domain-error';
import { fail, ok, type Result } from '../../model/result';
import { classifyAccounts, type Classification } from '../../method/portfolio/classify';
import { classWords } from '../../text/class-words';
import type { Arguments, Parameter } from '../argument-kinds';
import { defineFunction } from '../define-function';
import { exampleClass, exampleInterest, exampleValue, range } from '../example-portfolio';
import { majorShareParameter, strategicShareParameter } from '../share-parameters';
import { classVocabulary, languageParameter } from '../vocabularies';

/** The parameters of KAM_CLASSIFY and of KAM_EXPLAIN, which takes the very same. */
export const classifyParameters = [
  { name: 'value', kind: 'numbers' },
  { name: 'interest', kind: 'yesNos', optional: true, days: true },
  { name: 'override', kind: 'labels', optional: true, vocabulary: classVocabulary },
  strategicShareParameter,
  majorShareParameter,
  languageParameter,
] as const satisfies readonly Parameter[];

/** The classification that clean arguments ask for; #NUM! where the total is no number a cell can hold. */
export function classificationOf(args: Arguments<typeof classifyParameters>): Result<Classification> {
  const classification = classifyAccounts({
    value: args.value,
    interest: args.interest ?? null,
    override: args.override ?? null,
    strategicShare: args.strategic_share,
    majorShare: args.major_share,
  });
  return Number.isFinite(classification.total)
    ? ok(classification)
    : fail(domainError('number', 'error.totalTooLarge', { column: 'value' }));
}

/** KAM_CLASSIFY: the word of each account's class in the asked language. */
export const kamClassify = defineFunction({
  id: 'KAM_CLASSIFY',
  params: classifyParameters,
  result: 'column',
  title: { en: 'KAM class', pl: 'Klasa KAM' },
  examples: [
    { name: 'portfolio', args: [exampleValue, exampleInterest], result: exampleClass },
    {
      name: 'pinned',
      args: [range([500, 400, 300, 0]), undefined, range(['', '', 'strategic', '']), 0.25, 0, 'pl'],
      result: range(['zwykły', 'zwykły', 'strategiczny', 'potencjalny']),
    },
    { name: 'rowCount', args: [range([500, 400, 300]), range(['yes', 'no'])], result: { error: '#VALUE!' } },
  ],
  run: (args, { language }) => {
    const classified = classificationOf(args);
    if (!classified.ok) return classified;
    const words = classWords[language];
    const { codes } = classified.value;
    const values = new Array<string>(codes.length);
    for (let i = 0; i < codes.length; i++) values[i] = words[codes[i] as number] ?? '';
    return ok({ shape: 'column', values });
  },
});
