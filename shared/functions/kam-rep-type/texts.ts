// What a person reads about KAM_REP_TYPE.
import type { FunctionTexts } from '../function-texts';

export const kamRepTypeTexts: FunctionTexts = {
  group: 'time',
  sources: ['method', 'default'],
  en: {
    summary:
      'Tells hunters, who win customers, from farmers, who grow them, by their answers to two sets of statements.',
    parameters: {
      hunter: 'Answers 1 to 5 to the hunter statements, one person per row, one column per statement.',
      farmer: 'Answers 1 to 5 to the farmer statements, the same people in the same rows.',
      language: '"en" or "pl": the language of the result.',
    },
    result:
      'hunter, farmer, ambidextrous (both) or neither: a mean of 3.5 or more on a scale counts. They are two scales; a person can be both.',
    use: 'Give strategic accounts to farmers and new business to hunters; check the accounts they hold with KAM_REP_FIT.',
    examples: {
      team: 'Four people: a hunter, a farmer, one who is both, one who is neither.',
      outOfScale: 'An answer outside 1 to 5 is named with its row.',
    },
  },
  pl: {
    summary:
      'Odróżnia hunterów, którzy zdobywają klientów, od farmerów, którzy ich rozwijają, po odpowiedziach na dwa zestawy zdań.',
    parameters: {
      hunter: 'Odpowiedzi od 1 do 5 na zdania o hunterze, jedna osoba w wierszu, jedna kolumna na zdanie.',
      farmer: 'Odpowiedzi od 1 do 5 na zdania o farmerze, te same osoby w tych samych wierszach.',
      language: '"en" albo "pl": język wyniku.',
    },
    result:
      'hunter, farmer, uniwersalny (oba) albo żaden: liczy się średnia 3,5 lub więcej. To dwie osobne skale; można być jednym i drugim.',
    use: 'Klientów strategicznych daj farmerom, a nowe kontakty hunterom; kto prowadzi jakich klientów, sprawdź przez KAM_REP_FIT.',
    examples: {
      team: 'Cztery osoby: hunter, farmer, ktoś uniwersalny i ktoś, kto nie jest żadnym z nich.',
      outOfScale: 'Odpowiedź spoza skali 1–5 jest wymieniona z numerem wiersza.',
    },
  },
};
