// PILLAR_VERDICT: where a rival can be attacked (METHOD «PILLAR_VERDICT»).
import type { Language } from '../../model/language';
import { ok } from '../../model/result';
import { pillarVerdict, type PillarVerdict } from '../../method/pillars/pillar-verdict';
import { formatMessage } from '../../text/format-message';
import { formatNumber } from '../../text/format-number';
import { defineFunction } from '../define-function';
import { ratingsParameter } from '../ratings-parameter';
import { languageParameter } from '../vocabularies';

function sentence({ hardToBeat, weakest, unknown }: PillarVerdict, language: Language): string {
  if (hardToBeat) return formatMessage(language, 'result.hardToBeat');
  const targets = weakest.map(
    ({ pillar, rating }) =>
      `${formatMessage(language, `pillar.${pillar}`)} (${formatNumber(language, rating)})`,
  );
  const attack = formatMessage(language, 'result.attack', { pillars: targets.join(', ') });
  if (unknown.length === 0) return attack;
  const names = unknown.map((pillar) => formatMessage(language, `pillar.${pillar}`)).join(', ');
  return `${attack}; ${formatMessage(language, 'result.unknown', { pillars: names })}`;
}

/** PILLAR_VERDICT: a sentence per rival that names its weakest pillars and the unknown ones. */
export const pillarVerdictFunction = defineFunction({
  id: 'PILLAR_VERDICT',
  params: [ratingsParameter, languageParameter],
  result: 'column',
  title: { en: 'Where to attack', pl: 'Gdzie atakować' },
  examples: [
    { name: 'weakest', args: [[[4, 3, 2, 5]]], result: 'attack: people (2)' },
    {
      name: 'several',
      args: [
        [
          [4, 4, 5, 4],
          [4, '', 2, 2],
        ],
      ],
      result: [
        ['hard to beat: is it worth competing?'],
        ['attack: people (2), support (2); unknown: strategy'],
      ],
    },
    { name: 'threeColumns', args: [[[4, 3, 2]]], result: { error: '#VALUE!' } },
  ],
  run: ({ ratings }, { language }) => {
    const rows = Array.from({ length: ratings.rows }, (_, row) => pillarVerdict(ratings.values, row * 4));
    return ok({
      shape: 'column',
      values: rows.map((verdict) => (verdict === undefined ? null : sentence(verdict, language))),
    });
  },
});
