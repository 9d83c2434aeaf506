// What a person reads about KAM_REP_FIT.
import type { FunctionTexts } from '../function-texts';

export const kamRepFitTexts: FunctionTexts = {
  group: 'time',
  sources: ['method'],
  en: {
    summary: 'Says whether the right kind of sales person holds the account.',
    parameters: {
      class: 'The class of each account, as KAM_CLASSIFY gives it.',
      type: 'The type of the person who holds it: hunter, farmer, ambidextrous or neither.',
      language: '"en" or "pl": the language of the result.',
    },
    result:
      'good, fair or poor. Customers need a farmer, prospects a hunter; who is both fits everywhere. Suspects stay blank.',
    use: 'Start with the strategic accounts that say poor: hand them over, with time for both to meet the customer.',
    examples: {
      holders:
        'A farmer and a hunter with strategic accounts, the same two with prospects, somebody who is neither, and a suspect.',
      unknownType: 'A type that does not exist; the message names those that do.',
    },
  },
  pl: {
    summary: 'Mówi, czy klienta prowadzi handlowiec właściwego typu.',
    parameters: {
      class: 'Klasa każdego klienta, tak jak podaje ją KAM_CLASSIFY.',
      type: 'Typ osoby, która go prowadzi: hunter, farmer, uniwersalny albo żaden.',
      language: '"en" albo "pl": język wyniku.',
    },
    result:
      'Dopasowanie dobre, przeciętne albo słabe. Klientom potrzebny jest farmer, potencjalnym hunter; uniwersalny pasuje wszędzie. Suspekci zostają puści.',
    use: 'Zacznij od strategicznych ze słabym dopasowaniem: przekaż ich komuś innemu i daj obojgu czas na wspólne spotkania z klientem.',
    examples: {
      holders:
        'Farmer i hunter u strategicznych, ci sami u potencjalnych, ktoś, kto nie jest żadnym z nich, i suspekt.',
      unknownType: 'Typ, którego nie ma; komunikat wymienia istniejące.',
    },
  },
};
