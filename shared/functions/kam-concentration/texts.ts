// What a person reads about KAM_CONCENTRATION.
import type { FunctionTexts } from '../function-texts';

export const kamConcentrationTexts: FunctionTexts = {
  group: 'classes',
  sources: ['published', 'default'],
  references: ['Herfindahl–Hirschman index Σs²', 'Gini coefficient Σ(2i−n−1)x / (nΣx)'],
  en: {
    summary: 'Measures how much of your value few customers bring, and says whether the method pays here.',
    parameters: {
      value: 'What the accounts bring, one per row. Only positive values count.',
      measure:
        'One figure by name: customers, largest, top (the top 10%), cr4, hhi, effective, gini, pareto (how many make 80%) or verdict. Left out: a table of all.',
      language: '"en" or "pl": the language of the result.',
    },
    result:
      'One figure, or a table with a header. Verdict: concentrated if the top 10% bring half or more, else spread.',
    use: 'Concentrated: plan your strategic accounts, much depends on them. Spread: the method may not pay; look for potential instead of size.',
    examples: {
      pareto: '6 of 16 customers make 80%.',
      gini: 'Published incomes with a Gini coefficient of 0.4620911.',
      all: 'All figures of four customers.',
      unknownMeasure: 'A measure that does not exist; the message names those that do.',
    },
  },
  pl: {
    summary: 'Mierzy, jaką część wartości wnosi niewielu klientów, i mówi, czy metoda się tu opłaca.',
    parameters: {
      value: 'Co wnoszą klienci, jeden w wierszu. Liczą się tylko wartości dodatnie.',
      measure:
        'Jedna miara po nazwie: klienci (ilu ich jest), największy, top (największe 10%), cr4, hhi, efektywnie, gini, pareto (ilu daje 80%) albo werdykt; nazwy angielskie też. Bez niej: tabela wszystkich.',
      language: '"en" albo "pl": język wyniku.',
    },
    result:
      'Jedna liczba albo tabela z nagłówkiem. Werdykt: skoncentrowany, jeśli największe 10% wnosi połowę lub więcej, inaczej rozproszony.',
    use: 'Skoncentrowany: planuj klientów strategicznych, dużo od nich zależy. Rozproszony: metoda może się nie opłacić; szukaj potencjału zamiast wielkości.',
    examples: {
      pareto: '6 z 16 klientów daje 80%.',
      gini: 'Opublikowane dochody o współczynniku Giniego 0,4620911.',
      all: 'Wszystkie miary dla czterech klientów.',
      unknownMeasure: 'Miara, której nie ma; komunikat wymienia istniejące.',
    },
  },
};
