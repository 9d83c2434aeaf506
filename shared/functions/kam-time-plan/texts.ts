// What a person reads about KAM_TIME_PLAN.
import type { FunctionTexts } from '../function-texts';

export const kamTimePlanTexts: FunctionTexts = {
  group: 'time',
  sources: ['method'],
  en: {
    summary: 'Gives selling time out to accounts: 60% to strategic, 30% to normal, 10% to prospects.',
    parameters: {
      class: 'The class of each account, as KAM_CLASSIFY gives it.',
      hours: 'All hours to give out, one number.',
      weight: 'How the hours are divided inside a class, such as value or potential. Left out: equally.',
      split: 'Three parts for strategic, normal and prospect accounts. 60, 30, 10 if left out.',
    },
    result: 'Hours per account. A class without accounts hands its part to the others; suspects get none.',
    use: 'Compare with the hours you really spend (KAM_TIME_GAP), and move time where it is missing.',
    examples: {
      portfolio: '1,600 hours for 20 accounts: 480 for each of the two strategic ones.',
      weighted: 'Two strategic accounts share 600 hours 3 to 1; one normal account gets 300.',
      nobody: 'There is nobody to give the time to.',
    },
  },
  pl: {
    summary: 'Rozdziela czas sprzedaży między klientów: 60% strategicznym, 30% zwykłym, 10% potencjalnym.',
    parameters: {
      class: 'Klasa każdego klienta, tak jak podaje ją KAM_CLASSIFY.',
      hours: 'Wszystkie godziny do rozdania, jedna liczba.',
      weight:
        'Według czego dzielić godziny wewnątrz klasy, na przykład wartość albo potencjał. Domyślnie po równo.',
      split: 'Trzy części dla klientów strategicznych, zwykłych i potencjalnych. Domyślnie 60, 30, 10.',
    },
    result: 'Godziny na klienta. Klasa bez klientów oddaje swoją część pozostałym; suspekci nie dostają nic.',
    use: 'Porównaj z godzinami, które naprawdę poświęcasz (KAM_TIME_GAP), i przesuń czas tam, gdzie go brakuje.',
    examples: {
      portfolio: '1600 godzin dla 20 klientów: po 480 dla dwóch strategicznych.',
      weighted: 'Dwóch strategicznych dzieli 600 godzin w stosunku 3 do 1; zwykły dostaje 300.',
      nobody: 'Nie ma komu dać czasu.',
    },
  },
};
