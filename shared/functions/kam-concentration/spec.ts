// KAM_CONCENTRATION: how much few customers bring, one figure by name or the table of all (METHOD «KAM_CONCENTRATION»).
import type { CellValue } from '../../model/cell';
import { domainError } from '../../model/domain-error';
import type { Language } from '../../model/language';
import { fail, ok } from '../../model/result';
import { concentrationOf, type Concentration } from '../../method/portfolio/concentration';
import { positiveTotal } from '../../method/arithmetic/sum';
import { plainText } from '../../model/plain-text';
import { formatMessage } from '../../text/format-message';
import { defineFunction } from '../define-function';
import { exampleValue, range } from '../example-portfolio';
import { languageParameter } from '../vocabularies';

const measures = [
  'customers',
  'largest',
  'top',
  'cr4',
  'hhi',
  'effective',
  'gini',
  'pareto',
  'verdict',
] as const;
type Measure = (typeof measures)[number];

/** The Polish names, for a formula that asks by them. */
const measureWords: ReadonlyMap<string, string> = new Map(
  measures.map((measure) => [plainText(formatMessage('pl', `measure.${measure}`)), measure]),
);

function figure(concentration: Concentration, measure: Measure, language: Language): CellValue {
  return measure === 'verdict'
    ? formatMessage(language, `result.${concentration.verdict}`)
    : concentration[measure];
}

function table(concentration: Concentration, language: Language): CellValue[][] {
  const header = [formatMessage(language, 'title.measure'), formatMessage(language, 'title.measureValue')];
  return [
    header,
    ...measures.map((measure) => [
      formatMessage(language, `measure.${measure}`),
      figure(concentration, measure, language),
    ]),
  ];
}

const published = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261];

/** KAM_CONCENTRATION: one measure by its name, or the table of all nine. */
export const kamConcentration = defineFunction({
  id: 'KAM_CONCENTRATION',
  params: [
    { name: 'value', kind: 'numbers' },
    {
      name: 'measure',
      kind: 'choice',
      optional: true,
      choices: measures,
      words: measureWords,
      spoken: 'words.measure',
    },
    languageParameter,
  ],
  result: 'table',
  examples: [
    { name: 'pareto', args: [exampleValue, 'pareto'], result: 6 },
    { name: 'gini', args: [range(published), 'gini'], result: 0.4620911302676237 },
    {
      name: 'all',
      args: [range([60, 20, 10, 10])],
      result: [
        ['measure', 'value'],
        ['customers', 4],
        ['largest', 0.6],
        ['top', 0.6],
        ['cr4', 1],
        ['hhi', 0.42],
        ['effective', 1 / 0.42],
        ['gini', 0.4],
        ['pareto', 2],
        ['verdict', 'concentrated'],
      ],
    },
    { name: 'unknownMeasure', args: [range([60, 20]), 'median'], result: { error: '#VALUE!' } },
  ],
  run: ({ value, measure }, { language }) => {
    if (positiveTotal(value) === Infinity)
      return fail(domainError('number', 'error.totalTooLarge', { column: 'value' }));
    const concentration = concentrationOf(value);
    if (concentration === undefined)
      return fail(domainError('division', 'error.noPositiveValue', { column: 'value' }));
    if (measure === undefined) return ok({ shape: 'table', rows: table(concentration, language) });
    return ok({ shape: 'cell', value: figure(concentration, measure as Measure, language) });
  },
});
