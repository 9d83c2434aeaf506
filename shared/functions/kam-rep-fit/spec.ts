// KAM_REP_FIT: whether the right kind of person holds the account (METHOD «KAM_REP_FIT»).
import { ok } from '../../model/result';
import { repFitOf, repTypes } from '../../method/people/rep-type';
import { formatMessage } from '../../text/format-message';
import { defineFunction } from '../define-function';
import { range } from '../example-portfolio';
import { classParameter, languageParameter, repTypeVocabulary } from '../vocabularies';

/** KAM_REP_FIT: good, fair or poor per account, by its class and the type of the person who holds it. */
export const kamRepFit = defineFunction({
  id: 'KAM_REP_FIT',
  params: [
    classParameter,
    { name: 'type', kind: 'labels', vocabulary: repTypeVocabulary },
    languageParameter,
  ],
  result: 'column',
  title: { en: 'Fit', pl: 'Dopasowanie' },
  examples: [
    {
      name: 'holders',
      args: [
        range(['strategic', 'strategic', 'prospect', 'prospect', 'normal', 'suspect']),
        range(['farmer', 'hunter', 'hunter', 'farmer', 'neither', 'hunter']),
      ],
      result: range(['good', 'poor', 'good', 'fair', 'poor', '']),
    },
    {
      name: 'unknownType',
      args: [range(['strategic', 'normal']), range(['farmer', 'fisher'])],
      result: { error: '#VALUE!' },
    },
  ],
  run: ({ class: codes, type }, { language }) => {
    const values = Array.from(codes, (code, i) => {
      const fit = repFitOf(code, repTypes[type[i] as number]);
      return fit === undefined ? null : formatMessage(language, `result.${fit}`);
    });
    return ok({ shape: 'column', values });
  },
});
