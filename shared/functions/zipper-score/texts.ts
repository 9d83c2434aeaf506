// What a person reads about ZIPPER_SCORE.
import type { FunctionTexts } from '../function-texts';

export const zipperScoreTexts: FunctionTexts = {
  group: 'relations',
  sources: ['method', 'default'],
  en: {
    summary:
      'Measures how well your relations with a customer close like a zipper, level by level, from 0 to 100.',
    parameters: {
      level:
        'Level of the person at the customer: 1 executives, 2 senior management, 3 middle management, 4 users and specialists; numbers or words.',
      strength: 'How strong the relation is, 0 to 5.',
      our_level:
        'Level of your own person in it. People of the same level understand each other best. Left out, or blank: not known, counts in full.',
    },
    result:
      '100 if there is a best possible relation at every level. A level without a relation counts 0: it is the gap through which a rival gets in.',
    use: 'Find the level with the weakest tooth and bring the right person of yours together with somebody there.',
    examples: {
      sixRelations: 'Six relations at four levels.',
      usersAlone: 'Good relations with users alone: three quarters of the zipper are open.',
      fifthLevel: 'There are four levels.',
    },
  },
  pl: {
    summary: 'Mierzy, jak dobrze relacje z klientem domykają się jak zamek, poziom po poziomie, od 0 do 100.',
    parameters: {
      level:
        'Poziom osoby u klienta: 1 zarząd, 2 dyrekcja, 3 kierownictwo, 4 użytkownicy i specjaliści; liczbą albo słowem.',
      strength: 'Jak mocna jest relacja, od 0 do 5.',
      our_level:
        'Poziom twojej osoby w tej relacji. Najlepiej rozumieją się ludzie z tego samego poziomu. Bez tej kolumny albo puste: nieznany, liczy się w pełni.',
    },
    result:
      '100, gdy na każdym poziomie jest najlepsza możliwa relacja. Poziom bez relacji liczy się jako 0: to szczelina, przez którą wchodzi konkurent.',
    use: 'Znajdź poziom z najsłabszym ząbkiem i poznaj tam kogoś z właściwą osobą od siebie.',
    examples: {
      sixRelations: 'Sześć relacji na czterech poziomach.',
      usersAlone: 'Dobre relacje tylko z użytkownikami: trzy czwarte zamka jest rozpięte.',
      fifthLevel: 'Są cztery poziomy.',
    },
  },
};
