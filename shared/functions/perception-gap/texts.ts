// What a person reads about PERCEPTION_GAP.
import type { FunctionTexts } from '../function-texts';

export const perceptionGapTexts: FunctionTexts = {
  group: 'rivals',
  sources: ['method', 'published', 'default'],
  references: [
    'Martilla, J. A., James, J. C. (1977). Importance–performance analysis. Journal of Marketing 41(1)',
  ],
  en: {
    summary: 'Compares how you rate yourself with how the customer rates you, and says what to work on.',
    parameters: {
      importance: 'How much the attribute matters to the customer, 1 to 5.',
      ours: 'How you rate yourself, 1 to 5.',
      theirs: 'How the customer rates you, 1 to 5. Blank or ? where nobody has asked.',
      language: '"en" or "pl": the language of the result.',
    },
    result:
      'Three columns: the difference (ours less theirs), whether you overrate or underrate yourself by a point or more, and the advice by what the customer says.',
    use: 'Begin with “concentrate here”: it matters to the customer and you are weak. Where you overrate yourself, go and ask why.',
    examples: {
      fourAttributes: 'Overrated where it matters; aligned; not asked; better than needed.',
      rowCount: 'The columns must have the same number of rows.',
    },
  },
  pl: {
    summary: 'Porównuje, jak oceniasz siebie, z tym, jak ocenia cię klient, i mówi, nad czym pracować.',
    parameters: {
      importance: 'Jak ważna jest cecha dla klienta, od 1 do 5.',
      ours: 'Jak oceniasz siebie, od 1 do 5.',
      theirs: 'Jak ocenia cię klient, od 1 do 5. Puste albo ?, gdy nikt nie zapytał.',
      language: '"en" albo "pl": język wyniku.',
    },
    result:
      'Trzy kolumny: różnica (nasza ocena minus ocena klienta), czy przeceniasz lub nie doceniasz siebie o punkt lub więcej, i zalecenie według tego, co mówi klient.',
    use: 'Zacznij od „skup się na tym”: dla klienta ważne, a wypadasz słabo. Tam, gdzie się przeceniasz, idź i zapytaj dlaczego.',
    examples: {
      fourAttributes: 'Przecenione tam, gdzie ważne; zgodne; nie zapytano; lepiej niż trzeba.',
      rowCount: 'Kolumny muszą mieć tyle samo wierszy.',
    },
  },
};
