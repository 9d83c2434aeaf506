// What a person reads about KAM_CLASSIFY.
import type { FunctionTexts } from '../function-texts';

export const kamClassifyTexts: FunctionTexts = {
  group: 'classes',
  sources: ['method', 'default'],
  references: ['IFRS 8.34', 'ASC 280-10-50-42'],
  en: {
    summary: 'Tells strategic, normal, prospect and suspect accounts apart by what they bring you.',
    parameters: {
      value:
        'What importance is measured by, one account per row: your revenue from the account over the last year, or its margin.',
      interest: 'Yes where an account that does not buy yet has shown interest. Left out: all of them have.',
      override: 'A class pinned by hand, which wins over everything else. Blank: no pin.',
      strategic_share: 'Share of accounts that get a strategic place. 10% if left out.',
      major_share:
        'Share of all value that makes an account strategic whatever its rank (loss test). 10% if left out; 0 switches it off.',
      language: '"en" or "pl": the language of the result.',
    },
    result:
      'One class per row. Strategic accounts are the few whose loss would be hard to make up; normal ones are all other customers; prospects do not buy yet but could; suspects have not even shown interest.',
    use: 'Plan each strategic account on its own, serve normal ones well with little effort, and give prospects a fixed, small part of your time.',
    examples: {
      portfolio:
        '20 accounts, interest known: one strategic place by rank, a second account passes the loss test.',
      pinned: 'A pinned account uses up the only place, and the loss test is off. The answer is in Polish.',
      rowCount: 'The columns must have the same number of rows.',
    },
  },
  pl: {
    summary: 'Rozróżnia klientów strategicznych, zwykłych, potencjalnych i suspektów według tego, co wnoszą.',
    parameters: {
      value: 'Miara ważności, jeden klient w wierszu: obrót z klientem za ostatni rok albo jego marża.',
      interest:
        'Tak, jeśli klient, który jeszcze nie kupuje, okazał zainteresowanie. Bez tej kolumny: okazali je wszyscy.',
      override: 'Klasa wskazana ręcznie, ważniejsza niż wszystko inne. Puste: brak wskazania.',
      strategic_share: 'Jaka część klientów dostaje miejsce strategiczne. Domyślnie 10%.',
      major_share:
        'Od jakiego udziału w wartości klient jest strategiczny bez względu na pozycję (test utraty). Domyślnie 10%; 0 wyłącza test.',
      language: '"en" albo "pl": język wyniku.',
    },
    result:
      'Jedna klasa w wierszu. Strategiczni to ci nieliczni, których utratę trudno byłoby odrobić; zwykli to pozostali kupujący; potencjalni jeszcze nie kupują, ale mogą; suspekci nie okazali nawet zainteresowania.',
    use: 'Każdego klienta strategicznego zaplanuj osobno, zwykłych obsługuj dobrze i niewielkim nakładem, a potencjalnym daj stałą, małą część czasu.',
    examples: {
      portfolio:
        '20 klientów, zainteresowanie znane: jedno miejsce według pozycji, drugi klient przechodzi test utraty.',
      pinned:
        'Wskazany ręcznie klient zajmuje jedyne miejsce, test utraty jest wyłączony. Odpowiedź po polsku.',
      rowCount: 'Kolumny muszą mieć tyle samo wierszy.',
    },
  },
};
