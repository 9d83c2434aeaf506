// What a person reads about KAM_EXPLAIN.
import type { FunctionTexts } from '../function-texts';
import { kamClassifyTexts } from '../kam-classify/texts';

export const kamExplainTexts: FunctionTexts = {
  group: 'classes',
  sources: ['method', 'default'],
  en: {
    summary: 'Says in one sentence why an account has its class, and how far it is from the next one.',
    parameters: kamClassifyTexts.en.parameters,
    result:
      'The rule that decided, the rank and the share, and for normal accounts the distance to the last strategic one.',
    use: 'Read it before you argue with a class. Give it the same ranges and settings as KAM_CLASSIFY, or it explains another result.',
    examples: {
      reasons: 'Four accounts, one place, loss test from 30%.',
      notANumber: 'A cell that is no number is named with its row.',
    },
  },
  pl: {
    summary: 'Wyjaśnia jednym zdaniem, dlaczego klient ma swoją klasę i ile mu brakuje do następnej.',
    parameters: kamClassifyTexts.pl.parameters,
    result:
      'Reguła, która zdecydowała, pozycja i udział, a przy klientach zwykłych odległość od ostatniego strategicznego.',
    use: 'Przeczytaj, zanim zakwestionujesz klasę. Podaj te same zakresy i ustawienia co w KAM_CLASSIFY, inaczej wyjaśni inny wynik.',
    examples: {
      reasons: 'Czterech klientów, jedno miejsce, test utraty od 30%.',
      notANumber: 'Komórka, która nie jest liczbą, jest wymieniona z numerem wiersza.',
    },
  },
};
