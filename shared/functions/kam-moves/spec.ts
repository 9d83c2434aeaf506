// KAM_MOVES: which accounts to reclassify (METHOD «KAM_MOVES»).
import { domainError } from '../../model/domain-error';
import { fail, ok } from '../../model/result';
import { classifyAccounts } from '../../method/portfolio/classify';
import { movesOf } from '../../method/portfolio/moves';
import { formatMessage } from '../../text/format-message';
import { defineFunction } from '../define-function';
import { range } from '../example-portfolio';
import { majorShareParameter, strategicShareParameter } from '../share-parameters';
import { classVocabulary, languageParameter } from '../vocabularies';

/** KAM_MOVES: per account the change that the figures ask for, blank where the recorded class still holds. */
export const kamMoves = defineFunction({
  id: 'KAM_MOVES',
  params: [
    { name: 'recorded', kind: 'labels', vocabulary: classVocabulary },
    { name: 'value', kind: 'numbers' },
    { name: 'potential', kind: 'numbers', optional: true },
    { name: 'interest', kind: 'yesNos', optional: true, days: true },
    strategicShareParameter,
    majorShareParameter,
    languageParameter,
  ],
  result: 'column',
  title: { en: 'Class change', pl: 'Zmiana klasy' },
  examples: [
    {
      name: 'quarter',
      args: [
        range(['strategic', 'normal', 'normal', 'prospect', 'suspect', 'normal']),
        range([100, 900, 0, 50, 0, 80]),
        range(['', '', '', '', '', 1000]),
        range(['', '', '', '', 'yes', '']),
      ],
      result: range([
        'review: no longer strategic',
        'to strategic',
        'lapsed: to prospect',
        'first sale: to normal',
        'to prospect',
        'review: potential',
      ]),
    },
    {
      name: 'rowCount',
      args: [range(['strategic', 'normal']), range([100])],
      result: { error: '#VALUE!' },
    },
  ],
  run: (args, { language }) => {
    const fresh = classifyAccounts({
      value: args.value,
      interest: args.interest ?? null,
      override: null,
      strategicShare: args.strategic_share,
      majorShare: args.major_share,
    });
    if (!Number.isFinite(fresh.total))
      return fail(domainError('number', 'error.totalTooLarge', { column: 'value' }));
    const moves = movesOf(args.recorded, fresh, args.potential ?? null);
    return ok({
      shape: 'column',
      values: moves.map((move) => (move === null ? null : formatMessage(language, `result.${move}`))),
    });
  },
});
