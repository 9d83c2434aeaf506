// What a person reads about KAM_WEIGHTED.
import type { FunctionTexts } from '../function-texts';

export const kamWeightedTexts: FunctionTexts = {
  group: 'potential',
  sources: ['published'],
  references: ['David, F. R. Strategic Management: competitive profile, IFE and EFE matrices'],
  en: {
    summary:
      'Gives the weighted mean of ratings, one company per row: the arithmetic of competitive profile matrices.',
    parameters: {
      ratings: 'One column per factor, one company per row. Blank or ? where you do not know.',
      weights: 'One weight per factor, in one row; any sum above 0.',
    },
    result:
      'A mean on the scale of your ratings. What is not known in a row is left out of it, weight and all.',
    use: 'Compare yourself with two or three rivals on the factors that decide in your market, and look where the difference comes from.',
    examples: {
      profile: 'A published competitive profile matrix: 3.20, 2.90 and 3.25.',
      notKnown: 'The heaviest factor is not known, the other two count.',
      noWeight: 'At least one factor has to weigh something.',
    },
  },
  pl: {
    summary: 'Podaje średnią ważoną ocen, jedna firma w wierszu: rachunek macierzy profilu konkurencyjnego.',
    parameters: {
      ratings: 'Jedna kolumna na czynnik, jedna firma w wierszu. Puste albo ?, jeśli nie wiesz.',
      weights: 'Jedna waga na czynnik, w jednym wierszu; suma dowolna, większa od 0.',
    },
    result: 'Średnia w skali twoich ocen. Czego w wierszu nie wiadomo, to się w nim nie liczy, razem z wagą.',
    use: 'Porównaj się z dwoma, trzema konkurentami w czynnikach, które decydują na twoim rynku, i zobacz, skąd bierze się różnica.',
    examples: {
      profile: 'Opublikowana macierz profilu konkurencyjnego: 3,20, 2,90 i 3,25.',
      notKnown: 'Najważniejszego czynnika nie znamy, liczą się dwa pozostałe.',
      noWeight: 'Przynajmniej jeden czynnik musi coś ważyć.',
    },
  },
};
