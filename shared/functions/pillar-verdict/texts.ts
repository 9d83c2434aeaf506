// What a person reads about PILLAR_VERDICT.
import type { FunctionTexts } from '../function-texts';

export const pillarVerdictTexts: FunctionTexts = {
  group: 'rivals',
  sources: ['method'],
  en: {
    summary: 'Says where a rival can be attacked: its weakest pillars, and what you do not know about it.',
    parameters: {
      ratings:
        'Four columns, one competitor per row: strength, strategy, people, support, each 1 to 5. Leave a cell blank, or write ?, where you do not know.',
      language: '"en" or "pl": the language of the result.',
    },
    result:
      'The weakest known pillars with their rating, or a warning if all four are at least 4. What is not known is a finding of its own.',
    use: 'Attack the weakest pillar where it matters to the customer. Find out what is unknown before you decide.',
    examples: {
      weakest: 'Weak people are the place to attack.',
      several: 'One rival strong in everything; one with two equally weak pillars and one not known.',
      threeColumns: 'All four pillars are needed, even if some are blank.',
    },
  },
  pl: {
    summary: 'Mówi, gdzie można zaatakować konkurenta: jego najsłabsze filary i to, czego o nim nie wiesz.',
    parameters: {
      ratings:
        'Cztery kolumny, jeden konkurent w wierszu: siła, strategia, personel, wsparcie, każdy od 1 do 5. Zostaw pustą komórkę albo wpisz ?, jeśli nie wiesz.',
      language: '"en" albo "pl": język wyniku.',
    },
    result:
      'Najsłabsze znane filary z oceną albo ostrzeżenie, gdy wszystkie cztery mają co najmniej 4. To, czego nie wiadomo, też jest wnioskiem.',
    use: 'Atakuj najsłabszy filar tam, gdzie ma znaczenie dla klienta. Zanim zdecydujesz, dowiedz się tego, czego nie wiesz.',
    examples: {
      weakest: 'Słaby personel to miejsce ataku.',
      several:
        'Jeden konkurent mocny we wszystkim; drugi z dwoma równie słabymi filarami i jednym nieznanym.',
      threeColumns: 'Potrzebne są wszystkie cztery filary, choćby puste.',
    },
  },
};
