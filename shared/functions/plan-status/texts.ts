// What a person reads about PLAN_STATUS.
import type { FunctionTexts } from '../function-texts';

export const planStatusTexts: FunctionTexts = {
  group: 'plan',
  sources: ['method', 'default'],
  en: {
    summary: 'Says how each action of a plan stands: done, overdue, due soon, open.',
    parameters: {
      due: 'The day by which the action should be done.',
      done: 'Yes where it is done.',
      today: 'The day to compare with; TODAY() for today.',
      language: '"en" or "pl": the language of the result.',
    },
    result:
      'One word per action; “due soon” is within 14 days, overdue actions say by how many days. An action without a day says so.',
    use: 'Begin the weekly review with what is overdue, and give a day to everything that has none.',
    examples: {
      fiveActions: 'Five actions on 31 March 2026.',
      polish: 'A day late, and due today; the answer is in Polish.',
      noDay: 'A word that is no day is named with its row.',
    },
  },
  pl: {
    summary: 'Mówi, jak stoi każde działanie planu: zrobione, po terminie, termin blisko, otwarte.',
    parameters: {
      due: 'Dzień, do którego działanie ma być zrobione.',
      done: 'Tak, jeśli jest zrobione.',
      today: 'Dzień, z którym porównać; DZIŚ() dla dzisiejszego.',
      language: '"en" albo "pl": język wyniku.',
    },
    result:
      'Jedno słowo na działanie; „termin blisko” to najwyżej 14 dni, a po terminie podana jest liczba dni. Brak terminu też jest powiedziany.',
    use: 'Cotygodniowy przegląd zacznij od tego, co po terminie, i daj termin wszystkiemu, co go nie ma.',
    examples: {
      fiveActions: 'Pięć działań na 31 marca 2026.',
      polish: 'Dzień po terminie i termin dzisiaj; odpowiedź po polsku.',
      noDay: 'Słowo, które nie jest dniem, jest wymienione z numerem wiersza.',
    },
  },
};
