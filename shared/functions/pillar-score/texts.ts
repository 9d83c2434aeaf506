// What a person reads about PILLAR_SCORE.
import type { FunctionTexts } from '../function-texts';

export const pillarScoreTexts: FunctionTexts = {
  group: 'rivals',
  sources: ['method', 'default'],
  en: {
    summary: "Turns the four pillars of a rival's position, rated 1 to 5, into one score from 0 to 100.",
    parameters: {
      ratings:
        'Four columns, one competitor per row: strength, strategy, people, support, each 1 to 5. Leave a cell blank, or write ?, where you do not know.',
      weights: 'Four weights in the same order. 0.2, 0.2, 0.2, 0.4 if left out, for support weighs most.',
    },
    result:
      '0 if all known pillars are at their weakest, 100 if all are at their strongest. Pillars not known are left out of the mean.',
    use: 'Compare rivals at the same customer, and your own position with theirs. Then ask PILLAR_VERDICT where to attack.',
    examples: {
      one: 'Strong support lifts a rival with weak people to 70.',
      several: 'One pillar not known; a rival of the middle; three strong pillars without support.',
      outOfScale: 'A rating outside 1 to 5 is named with its row.',
    },
  },
  pl: {
    summary: 'Zamienia cztery filary pozycji konkurenta, ocenione od 1 do 5, w jedną ocenę od 0 do 100.',
    parameters: {
      ratings:
        'Cztery kolumny, jeden konkurent w wierszu: siła, strategia, personel, wsparcie, każdy od 1 do 5. Zostaw pustą komórkę albo wpisz ?, jeśli nie wiesz.',
      weights:
        'Cztery wagi w tej samej kolejności. Domyślnie 0,2, 0,2, 0,2, 0,4, bo wsparcie waży najwięcej.',
    },
    result:
      '0, gdy wszystkie znane filary są najsłabsze, 100, gdy wszystkie są najmocniejsze. Filary nieznane nie liczą się do średniej.',
    use: 'Porównuj konkurentów u tego samego klienta i swoją pozycję z ich pozycją. Potem zapytaj PILLAR_VERDICT, gdzie atakować.',
    examples: {
      one: 'Mocne wsparcie podnosi konkurenta o słabym personelu do 70.',
      several: 'Jeden filar nieznany; konkurent przeciętny; trzy mocne filary bez wsparcia.',
      outOfScale: 'Ocena spoza skali 1–5 jest wymieniona z numerem wiersza.',
    },
  },
};
