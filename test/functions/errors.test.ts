// Every message names the argument and the row and says what would be right, in the asked language (METHOD rule 9).
import { functionById } from '../../shared/functions/registry';
import { column } from './column';

const invoke = (id: string, ...args: unknown[]) => functionById(id)?.invoke(args);
const refError = { type: 'Error', errorType: 'Ref', basicValue: '#REF!' };

interface Case {
  readonly why: string;
  readonly id: string;
  readonly args: readonly unknown[];
  readonly literal: string;
  readonly en: string;
  readonly pl: string;
}

/** `language` stands for the last argument, the language. */
const cases: readonly Case[] = [
  {
    why: 'a word among numbers',
    id: 'KAM_CLASSIFY',
    args: [column(['Obrót', 1, 2, 3, 4, 5, 'brak'])],
    literal: '#VALUE!',
    en: 'value, row 7: "brak" is not a number: write a number or leave the cell blank',
    pl: 'value, wiersz 7: „brak” to nie liczba: wpisz liczbę albo zostaw pustą komórkę',
  },
  {
    why: 'columns of unequal height',
    id: 'KAM_CLASSIFY',
    args: [column([1, 2, 3]), column(['yes', 'no'])],
    literal: '#VALUE!',
    en: 'interest has 2 rows, value has 3: give ranges of the same height',
    pl: 'interest ma 2 wiersze, a value ma 3: podaj zakresy tej samej wysokości',
  },
  {
    why: 'a decimal sign that nothing decides',
    id: 'KAM_CLASSIFY',
    args: [column([5, '1,234'])],
    literal: '#VALUE!',
    en: 'value, row 2: "1,234" can be 1.234 or 1234: write it as a number',
    pl: 'value, wiersz 2: „1,234” to 1,234 albo 1234: wpisz to jako liczbę',
  },
  {
    why: 'two decimal signs in one column',
    id: 'KAM_CLASSIFY',
    args: [column(['1,50', 7, '2.75'])],
    literal: '#VALUE!',
    en: 'value: row 1 "1,50" and row 3 "2.75" use different decimal signs: write all numbers of the column the same way',
    pl: 'value: wiersz 1 „1,50” i wiersz 3 „2.75” mają różne znaki dziesiętne: zapisz wszystkie liczby kolumny tak samo',
  },
  {
    why: 'an error in the range',
    id: 'KAM_CLASSIFY',
    args: [column([5, refError])],
    literal: '#VALUE!',
    en: 'value, row 2 holds the error #REF!: correct that cell first',
    pl: 'value, wiersz 2 zawiera błąd #REF!: najpierw popraw tę komórkę',
  },
  {
    why: 'a date among numbers',
    id: 'KAM_CLASSIFY',
    args: [column([5, new Date(2024, 1, 29)])],
    literal: '#VALUE!',
    en: 'value, row 2 holds a date: a number is expected here',
    pl: 'value, wiersz 2 zawiera datę, a potrzebna jest liczba',
  },
  {
    why: 'an infinite number',
    id: 'KAM_CLASSIFY',
    args: [column([5, Infinity])],
    literal: '#NUM!',
    en: 'value, row 2: the number is too large',
    pl: 'value, wiersz 2: za duża liczba',
  },
  {
    why: 'neither yes nor no',
    id: 'KAM_CLASSIFY',
    args: [column([5, 0]), column(['', 'może'])],
    literal: '#VALUE!',
    en: 'interest, row 2: "może" is neither yes nor no: write yes or no, TRUE or FALSE, 1 or 0, or leave it blank',
    pl: 'interest, wiersz 2: „może” to ani tak, ani nie: wpisz tak lub nie, PRAWDA lub FAŁSZ, 1 lub 0, albo zostaw puste',
  },
  {
    why: 'no class',
    id: 'KAM_CLASSIFY',
    args: [column([5, 3]), undefined, column(['', 'gold'])],
    literal: '#VALUE!',
    en: 'override, row 2: "gold" is not one of strategic, normal, prospect, suspect (or S, N, P, X)',
    pl: 'override, wiersz 2: „gold” nie jest jednym z: strategiczny, zwykły, potencjalny, suspekt (albo S, N, P, X)',
  },
  {
    why: 'a percentage given as a number of per cent',
    id: 'KAM_CLASSIFY',
    args: [column([5, 3]), undefined, undefined, 10],
    literal: '#NUM!',
    en: 'strategic_share is 10: a share is expected, write 10% or 0.1',
    pl: 'strategic_share to 10, a potrzebny jest udział: wpisz 10% albo 0,1',
  },
  {
    why: 'a table for a column',
    id: 'KAM_CLASSIFY',
    args: [
      [
        [1, 2],
        [3, 4],
      ],
    ],
    literal: '#VALUE!',
    en: 'value has 2 rows and 2 columns: give one column',
    pl: 'value ma 2 wiersze i 2 kolumny: podaj jedną kolumnę',
  },
  {
    why: 'a header and nothing under it',
    id: 'KAM_CLASSIFY',
    args: [column(['Obrót', '', ''])],
    literal: '#N/A',
    en: 'value has no data: give a range with at least one filled row under the header',
    pl: 'value nie ma danych: podaj zakres z co najmniej jednym wypełnionym wierszem pod nagłówkiem',
  },
  {
    why: 'nothing to take a share of',
    id: 'KAM_CONCENTRATION',
    args: [column([0, -5]), 'gini'],
    literal: '#DIV/0!',
    en: 'value has no positive number, so there is nothing to take a share of',
    pl: 'value nie ma liczby dodatniej, więc nie ma z czego liczyć udziału',
  },
  {
    why: 'a measure that does not exist',
    id: 'KAM_CONCENTRATION',
    args: [column([1]), 'mediana'],
    literal: '#VALUE!',
    en: 'measure: "mediana" is not one of customers, largest, top, cr4, hhi, effective, gini, pareto, verdict',
    pl: 'measure: „mediana” nie jest jednym z: klienci, największy, top, cr4, hhi, efektywnie, gini, pareto, werdykt',
  },
  {
    why: 'a rating outside the scale',
    id: 'PILLAR_VERDICT',
    args: [
      [
        [4, 3, 2, 5],
        [4, 3, 7, 5],
      ],
    ],
    literal: '#NUM!',
    en: 'ratings, row 2: 7 is not between 1 and 5',
    pl: 'ratings, wiersz 2: 7 nie mieści się między 1 a 5',
  },
  {
    why: 'a pillar too few',
    id: 'PILLAR_VERDICT',
    args: [[[4, 3, 2]]],
    literal: '#VALUE!',
    en: 'ratings has 3 columns: 4 are expected',
    pl: 'ratings ma 3 kolumny, a potrzeba 4',
  },
];

const languagePlace = (id: string) =>
  functionById(id)?.params.findIndex(({ name }) => name === 'language') ?? -1;

test.each(cases.map((one) => [one.why, one] as const))('%s', (_, { id, args, literal, en, pl }) => {
  const inLanguage = (language: string) => {
    const all = [...args];
    all[languagePlace(id)] = language;
    return invoke(id, ...all);
  };
  expect(inLanguage('en')).toMatchObject({ ok: false, literal, message: en });
  expect(inLanguage('PL')).toMatchObject({ ok: false, literal, message: pl });
});

test('where no language is asked for, the host says which one the message is in', () => {
  const result = functionById('KAM_SHARE')?.invoke([column(['Obrót', 'brak'])], 'pl');
  expect(result).toMatchObject({ message: expect.stringContaining('to nie liczba') as unknown });
});

test('a long text is quoted in part', () => {
  const result = invoke('KAM_SHARE', column([1, 'x'.repeat(500)]));
  expect(result?.ok === false ? result.message.length : 0).toBeLessThan(160);
});
