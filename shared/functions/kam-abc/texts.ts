// What a person reads about KAM_ABC.
import type { FunctionTexts } from '../function-texts';

export const kamAbcTexts: FunctionTexts = {
  group: 'classes',
  sources: ['published', 'default'],
  references: [
    'Dickie, H. F. (1951). ABC inventory analysis shoots for dollars, not pennies. Factory Management and Maintenance 109(7)',
  ],
  en: {
    summary: 'Puts accounts into A, B and C by the share of value that the larger ones hold.',
    parameters: {
      value: 'What the accounts bring, one per row.',
      a: 'A while the larger accounts hold less than this share. 80% if left out.',
      b: 'B while the larger accounts hold less than this share. 95% if left out.',
    },
    result: 'A, B or C per row; the largest account is always A. Accounts of zero or negative value are C.',
    use: 'A first look at a list, and a check on the classes: ABC knows no interest, no pins and no loss test.',
    examples: {
      portfolio: '16 customers: 6 A, 5 B, 5 C.',
      exactly80: 'The third account stands exactly at 80%: B.',
      limits: 'The limit a may not be above the limit b.',
    },
  },
  pl: {
    summary: 'Dzieli klientów na A, B i C według udziału wartości, który mają więksi od nich.',
    parameters: {
      value: 'Co wnoszą klienci, jeden w wierszu.',
      a: 'A, dopóki więksi klienci mają mniej niż ten udział. Domyślnie 80%.',
      b: 'B, dopóki więksi klienci mają mniej niż ten udział. Domyślnie 95%.',
    },
    result: 'A, B albo C w każdym wierszu; największy klient to zawsze A. Wartość zerowa lub ujemna to C.',
    use: 'Pierwsze spojrzenie na listę i sprawdzian klas: ABC nie zna zainteresowania, wskazań ręcznych ani testu utraty.',
    examples: {
      portfolio: '16 klientów: 6 A, 5 B, 5 C.',
      exactly80: 'Trzeci klient stoi dokładnie na 80%: B.',
      limits: 'Próg a nie może być wyższy niż próg b.',
    },
  },
};
