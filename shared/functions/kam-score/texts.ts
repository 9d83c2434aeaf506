// What a person reads about KAM_SCORE.
import type { FunctionTexts } from '../function-texts';

export const kamScoreTexts: FunctionTexts = {
  group: 'potential',
  sources: ['published'],
  references: ['Weighted sum model with min–max scaling'],
  en: {
    summary: 'Turns several criteria of different scales into one score from 0 to 100 per account.',
    parameters: {
      criteria:
        'One column per criterion, one account per row: revenue, margin, days of delay, anything in numbers.',
      weights: 'One weight per criterion, in one row: how much each matters.',
      directions:
        'One sign per criterion: 1 if more is better, -1 if less is better. Left out: more is better everywhere.',
    },
    result:
      '100 would be the best in every criterion, 0 the worst in every one. A criterion the same for all counts 50; what is not known in a row is left out of it.',
    use: 'Give it to KAM_CLASSIFY instead of revenue when importance is more than money. Change the weights and see whether the order holds.',
    examples: {
      revenueAndDelay:
        'Revenue counts three times as much as payment delay, where less is better; one delay is not known.',
      twoWeights: 'Three criteria need three weights.',
    },
  },
  pl: {
    summary: 'Zamienia kilka kryteriów o różnych skalach w jedną ocenę klienta od 0 do 100.',
    parameters: {
      criteria:
        'Jedna kolumna na kryterium, jeden klient w wierszu: obrót, marża, dni opóźnienia, cokolwiek w liczbach.',
      weights: 'Jedna waga na kryterium, w jednym wierszu: jak bardzo każde się liczy.',
      directions:
        'Jeden znak na kryterium: 1, gdy więcej znaczy lepiej, -1, gdy mniej znaczy lepiej. Domyślnie wszędzie więcej znaczy lepiej.',
    },
    result:
      '100 to najlepszy we wszystkich kryteriach, 0 to najgorszy we wszystkich. Kryterium takie samo u wszystkich liczy się jako 50; czego w wierszu nie wiadomo, to się w nim nie liczy.',
    use: 'Podaj wynik do KAM_CLASSIFY zamiast obrotu, gdy ważność to nie tylko pieniądze. Zmień wagi i sprawdź, czy kolejność się trzyma.',
    examples: {
      revenueAndDelay:
        'Obrót liczy się trzy razy bardziej niż opóźnienie płatności, gdzie mniej znaczy lepiej; jednego opóźnienia nie znamy.',
      twoWeights: 'Trzy kryteria wymagają trzech wag.',
    },
  },
};
