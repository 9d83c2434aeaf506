// What a person reads about KAM_MATRIX.
import type { FunctionTexts } from '../function-texts';

export const kamMatrixTexts: FunctionTexts = {
  group: 'potential',
  sources: ['published', 'default'],
  references: ['Millman, T., Wilson, K. (1995). From key account selling to key account management'],
  en: {
    summary: 'Says what to do with an account by how attractive it is and how strong you are there.',
    parameters: {
      attractiveness: '0 to 100, how attractive the account is; KAM_SCORE can give it.',
      position: '0 to 100, how strong your position there is; KAM_SCORE or PILLAR_SCORE can give it.',
      cut: 'Where high begins. 50 if left out.',
      language: '"en" or "pl": the language of the result.',
    },
    result:
      'Both high: invest for growth. Attractive, but you are weak: invest selectively. Strong in a dull account: maintain. Neither: manage for cash.',
    use: 'Put people and money where it says invest, and take them from where it says manage for cash.',
    examples: {
      fourCorners: 'One account in each corner; at the cut counts as high.',
      outOfScale: 'A figure outside 0 to 100 is named with its row.',
    },
  },
  pl: {
    summary: 'Mówi, co robić z klientem według tego, jak jest atrakcyjny i jak mocno u niego stoisz.',
    parameters: {
      attractiveness: 'Od 0 do 100, jak atrakcyjny jest klient; może ją dać KAM_SCORE.',
      position:
        'Od 0 do 100, jak mocna jest twoja pozycja u klienta; mogą ją dać KAM_SCORE albo PILLAR_SCORE.',
      cut: 'Od ilu punktów jest wysoko. Domyślnie 50.',
      language: '"en" albo "pl": język wyniku.',
    },
    result:
      'Wysoko w obu: inwestuj we wzrost. Atrakcyjny, ale pozycja słaba: inwestuj wybiórczo. Pozycja mocna, klient mało atrakcyjny: utrzymuj. Nisko w obu: czerp gotówkę.',
    use: 'Ludzi i pieniądze daj tam, gdzie wynik każe inwestować, a zabierz stamtąd, gdzie każe czerpać gotówkę.',
    examples: {
      fourCorners: 'Po jednym kliencie w każdym rogu; dokładnie na progu liczy się jako wysoko.',
      outOfScale: 'Liczba spoza 0–100 jest wymieniona z numerem wiersza.',
    },
  },
};
