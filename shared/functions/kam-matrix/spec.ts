// KAM_MATRIX: what to do with an account by its attractiveness and our position there (METHOD «KAM_MATRIX»).
import { ok } from '../../model/result';
import { defaultCut, strategyOf } from '../../method/portfolio/strategy-matrix';
import { formatMessage } from '../../text/format-message';
import { defineFunction } from '../define-function';
import { range } from '../example-portfolio';
import { languageParameter } from '../vocabularies';

/** KAM_MATRIX: one of four strategies per account, by scores of 0–100 that are cut at 50 or where asked. */
export const kamMatrix = defineFunction({
  id: 'KAM_MATRIX',
  params: [
    { name: 'attractiveness', kind: 'numbers', min: 0, max: 100, ratings: true },
    { name: 'position', kind: 'numbers', min: 0, max: 100, ratings: true },
    { name: 'cut', kind: 'number', optional: true, min: 0, max: 100, default: defaultCut },
    languageParameter,
  ],
  result: 'column',
  title: { en: 'Strategy', pl: 'Strategia' },
  examples: [
    {
      name: 'fourCorners',
      args: [range([80, 80, 30, 30]), range([70, 20, 50, 49])],
      result: range(['invest for growth', 'invest selectively', 'maintain', 'manage for cash']),
    },
    { name: 'outOfScale', args: [range([80, 120]), range([70, 20])], result: { error: '#NUM!' } },
  ],
  run: ({ attractiveness, position, cut }, { language }) => {
    const values = Array.from(attractiveness, (attraction, i) => {
      const strategy = strategyOf(attraction, position[i] as number, cut);
      return strategy === undefined ? null : formatMessage(language, `result.${strategy}`);
    });
    return ok({ shape: 'column', values });
  },
});
