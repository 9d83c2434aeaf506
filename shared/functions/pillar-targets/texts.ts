// What a person reads about PILLAR_TARGETS.
import type { FunctionTexts } from '../function-texts';

export const pillarTargetsTexts: FunctionTexts = {
  group: 'rivals',
  sources: ['method'],
  en: {
    summary:
      'Names the few areas in which to attack a rival: where it is weak, you are better, and the customer cares.',
    parameters: {
      area: 'Names of the areas, one per row.',
      importance: 'How much the area matters to the customer, 1 to 5.',
      theirs: 'How good the rival is in it, 1 to 5.',
      ours: 'How good you are in it, 1 to 5.',
      count: 'How many areas to name; 3 or 4 are enough for a plan. 3 if left out.',
      language: '"en" or "pl": the language of the header and of messages.',
    },
    result:
      'The best areas with their priority, from 0 to 20, best first. Areas where you are no better are never named.',
    use: 'Build the plan for this customer on these areas, and on no more than these.',
    examples: {
      fiveAreas: 'Five areas, three targets: account managers who change too often come first.',
      nowhereBetter: 'You are nowhere better: there is no target.',
    },
  },
  pl: {
    summary:
      'Wymienia te nieliczne obszary, w których warto atakować konkurenta: on słaby, ty lepszy, a klientowi zależy.',
    parameters: {
      area: 'Nazwy obszarów, jeden w wierszu.',
      importance: 'Jak ważny jest obszar dla klienta, od 1 do 5.',
      theirs: 'Jak dobry jest w nim konkurent, od 1 do 5.',
      ours: 'Jak dobry jesteś w nim ty, od 1 do 5.',
      count: 'Ile obszarów wymienić; 3 lub 4 wystarczą na plan. Domyślnie 3.',
      language: '"en" albo "pl": język nagłówka i komunikatów.',
    },
    result:
      'Najlepsze obszary z priorytetem od 0 do 20, od najlepszego. Obszary, w których nie jesteś lepszy, nie są wymieniane.',
    use: 'Na tych obszarach zbuduj plan dla klienta, i na żadnych więcej.',
    examples: {
      fiveAreas: 'Pięć obszarów, trzy cele: na początku zbyt częste zmiany opiekunów klienta.',
      nowhereBetter: 'Nigdzie nie jesteś lepszy: nie ma celu.',
    },
  },
};
