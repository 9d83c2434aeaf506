// What a person reads about ZIPPER_RISK.
import type { FunctionTexts } from '../function-texts';

export const zipperRiskTexts: FunctionTexts = {
  group: 'relations',
  sources: ['method', 'default'],
  en: {
    summary: 'Shows by how many points ZIPPER_SCORE falls if a person leaves, yours or the customer’s.',
    parameters: {
      person: 'Names of the people, yours or theirs; case and Polish letters make no difference.',
      level:
        'Level of the person at the customer: 1 executives, 2 senior management, 3 middle management, 4 users and specialists; numbers or words.',
      strength: 'How strong the relation is, 0 to 5.',
      our_level: 'Level of your own person in it. Left out, or blank: not known, counts in full.',
    },
    result:
      'Points lost, the same in every row of a person. 0: somebody else holds those levels just as well.',
    use: 'Where much hangs on one person, build a second relation at that level before you need it.',
    examples: {
      ourPeople: 'If Lis leaves, the score falls by 33.75 points.',
      tooStrong: 'Strength goes from 0 to 5.',
    },
  },
  pl: {
    summary: 'Pokazuje, o ile punktów spadnie ZIPPER_SCORE, gdy odejdzie dana osoba, twoja albo klienta.',
    parameters: {
      person: 'Nazwiska osób, twoich albo klienta; wielkość i polskość liter nie ma znaczenia.',
      level:
        'Poziom osoby u klienta: 1 zarząd, 2 dyrekcja, 3 kierownictwo, 4 użytkownicy i specjaliści; liczbą albo słowem.',
      strength: 'Jak mocna jest relacja, od 0 do 5.',
      our_level:
        'Poziom twojej osoby w tej relacji. Bez tej kolumny albo puste: nieznany, liczy się w pełni.',
    },
    result:
      'Utracone punkty, takie same w każdym wierszu tej osoby. 0: ktoś inny trzyma te poziomy równie dobrze.',
    use: 'Gdy wiele zależy od jednej osoby, zbuduj na tym poziomie drugą relację, zanim będzie potrzebna.',
    examples: {
      ourPeople: 'Gdy odejdzie Lis, ocena spadnie o 33,75 punktu.',
      tooStrong: 'Siła relacji idzie od 0 do 5.',
    },
  },
};
