// What a person reads about KAM_TIME_GAP.
import type { FunctionTexts } from '../function-texts';

export const kamTimeGapTexts: FunctionTexts = {
  group: 'time',
  sources: ['method', 'default'],
  en: {
    summary: 'Compares where selling time went with where it should go: 60/30/10.',
    parameters: {
      class: 'The class of each account, as KAM_CLASSIFY gives it.',
      hours: 'Hours spent on each account.',
      split: 'Three parts for strategic, normal and prospect accounts. 60, 30, 10 if left out.',
      language: '"en" or "pl": the language of the result.',
    },
    result:
      'A table with a header: per class the accounts, the hours, their shares, the target, the gap (share of time less target) and the hours to move: more where positive, fewer where negative.',
    use: 'A gap beyond 20% of the target is worth a talk, beyond 40% a new plan. Time usually leaks from strategic to normal accounts.',
    examples: {
      halfOnNormal: 'Half of the time goes to normal accounts: 30 hours belong to the strategic one.',
      noHours: 'No hours at all: there is nothing to compare.',
    },
  },
  pl: {
    summary: 'Porównuje, na co poszedł czas sprzedaży, z tym, na co powinien iść: 60/30/10.',
    parameters: {
      class: 'Klasa każdego klienta, tak jak podaje ją KAM_CLASSIFY.',
      hours: 'Godziny poświęcone każdemu klientowi.',
      split: 'Trzy części dla klientów strategicznych, zwykłych i potencjalnych. Domyślnie 60, 30, 10.',
      language: '"en" albo "pl": język wyniku.',
    },
    result:
      'Tabela z nagłówkiem: dla każdej klasy liczba klientów, godziny, ich udziały, cel, odchylenie (udział czasu minus cel) i godziny do przesunięcia: dodatnie trzeba dodać, ujemne zabrać.',
    use: 'Odchylenie ponad 20% celu warto omówić, ponad 40% wymaga nowego planu. Czas zwykle ucieka od klientów strategicznych do zwykłych.',
    examples: {
      halfOnNormal: 'Połowa czasu idzie na klientów zwykłych: 30 godzin należy się strategicznemu.',
      noHours: 'Nie ma żadnych godzin, więc nie ma czego porównać.',
    },
  },
};
