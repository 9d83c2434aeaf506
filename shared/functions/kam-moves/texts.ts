// What a person reads about KAM_MOVES.
import type { FunctionTexts } from '../function-texts';

export const kamMovesTexts: FunctionTexts = {
  group: 'classes',
  sources: ['method'],
  en: {
    summary:
      'Says which accounts should change class: first sales, lapsed customers, accounts that outgrew or lost their class.',
    parameters: {
      recorded: 'The class that stands in your sheet today.',
      value: 'What the accounts bring now, one per row: the same measure by which you classify.',
      potential: 'What each account could bring. Left out: potential moves nobody.',
      interest:
        'Yes where an account that does not buy has shown interest. Left out: no suspect becomes a prospect.',
      strategic_share: 'Share of accounts that get a strategic place. 10% if left out.',
      major_share:
        'Share of all value that makes an account strategic whatever its rank (loss test). 10% if left out; 0 switches it off.',
      language: '"en" or "pl": the language of the result.',
    },
    result:
      'What to change, or blank where the class still fits. “review” and “watch” ask for your judgement, the others say the new class.',
    use: 'Go through it once a quarter and change the recorded classes you agree with. Who lapsed deserves a call first.',
    examples: {
      quarter: 'Six accounts after a quarter: each rule once.',
      rowCount: 'The columns must have the same number of rows.',
    },
  },
  pl: {
    summary:
      'Mówi, którzy klienci powinni zmienić klasę: pierwsze zakupy, utraceni, ci, którzy wyrośli z klasy albo ją stracili.',
    parameters: {
      recorded: 'Klasa, która dziś stoi w arkuszu.',
      value: 'Co klienci wnoszą teraz, jeden w wierszu: ta sama miara, według której są klasyfikowani.',
      potential: 'Ile klient mógłby wnosić. Bez tej kolumny potencjał niczego nie zmienia.',
      interest:
        'Tak, jeśli klient, który nie kupuje, okazał zainteresowanie. Bez tej kolumny żaden suspekt nie staje się potencjalnym.',
      strategic_share: 'Jaka część klientów dostaje miejsce strategiczne. Domyślnie 10%.',
      major_share:
        'Od jakiego udziału w wartości klient jest strategiczny bez względu na pozycję (test utraty). Domyślnie 10%; 0 wyłącza test.',
      language: '"en" albo "pl": język wyniku.',
    },
    result:
      'Co zmienić, albo pusto, gdy klasa nadal pasuje. „do przeglądu” i „obserwuj” wymagają twojej oceny, reszta podaje nową klasę.',
    use: 'Przejrzyj raz na kwartał i zmień te klasy, z którymi się zgadzasz. Do tych, którzy przestali kupować, zadzwoń najpierw.',
    examples: {
      quarter: 'Sześciu klientów po kwartale: każda reguła raz.',
      rowCount: 'Kolumny muszą mieć tyle samo wierszy.',
    },
  },
};
