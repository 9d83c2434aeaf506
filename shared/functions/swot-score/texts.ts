// What a person reads about SWOT_SCORE.
import type { FunctionTexts } from '../function-texts';

export const swotScoreTexts: FunctionTexts = {
  group: 'rivals',
  sources: ['published', 'default'],
  references: [
    'Weihrich, H. (1982). The TOWS matrix: a tool for situational analysis. Long Range Planning 15(2)',
  ],
  en: {
    summary: 'Weighs the items of a SWOT and says which strategy they point to: SO, WO, ST or WT.',
    parameters: {
      type: 'S, W, O or T, or the word: strength, weakness, opportunity, threat.',
      importance: 'How much the item matters, 1 to 5.',
      rating: 'How strongly it holds, 1 to 5.',
    },
    result:
      'Three cells: the internal balance (strengths against weaknesses) and the external one (opportunities against threats), each from -1 to 1, and the strategy. An axis without items stays blank.',
    use: 'SO: use your strengths to take the opportunities. WO: mend weaknesses that keep you from them. ST: defend with your strengths. WT: cut losses.',
    examples: {
      sixItems: 'Strong inside, slightly threatened outside: ST.',
      insideAlone: 'Only the inside was looked at, in Polish words: no strategy yet.',
      unknownType: 'A type that does not exist; the message names those that do.',
    },
  },
  pl: {
    summary: 'Waży punkty analizy SWOT i mówi, na jaką strategię wskazują: SO, WO, ST albo WT.',
    parameters: {
      type: 'S, W, O albo T, albo słowo: mocna strona, słaba strona, szansa, zagrożenie.',
      importance: 'Jak ważny jest punkt, od 1 do 5.',
      rating: 'Jak mocno zachodzi, od 1 do 5.',
    },
    result:
      'Trzy komórki: bilans wewnętrzny (mocne strony wobec słabych) i zewnętrzny (szanse wobec zagrożeń), każdy od -1 do 1, oraz strategia. Oś bez punktów zostaje pusta.',
    use: 'SO: użyj mocnych stron, żeby wykorzystać szanse. WO: napraw słabości, które w tym przeszkadzają. ST: broń się mocnymi stronami. WT: ogranicz straty.',
    examples: {
      sixItems: 'Mocno w środku, na zewnątrz lekko zagrożeni: ST.',
      insideAlone: 'Obejrzano tylko wnętrze, po polsku: strategii jeszcze nie ma.',
      unknownType: 'Typ, którego nie ma; komunikat wymienia istniejące.',
    },
  },
};
