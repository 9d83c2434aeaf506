// Functions page texts: the words around the texts of the functions on their page, in both languages.
import type { Language } from '../../model/language';
import type { RuleSource } from '../function-texts';

interface PageTexts {
  readonly title: string;
  readonly introduction: readonly string[];
  readonly argument: string;
  readonly takes: string;
  readonly meaning: string;
  readonly optional: string;
  readonly result: string;
  readonly use: string;
  readonly examples: string;
  readonly sourceTitle: string;
  readonly sources: Readonly<Record<RuleSource, string>>;
  readonly kinds: Readonly<Record<string, string>>;
}

/** By language each word and sentence that belongs to no function. */
export const pageTexts: Readonly<Record<Language, PageTexts>> = {
  en: {
    title: 'Worksheet functions',
    introduction: [
      'The same in Excel, in Google Sheets and in the embedded workbook. What holds for all of them:',
      '- A column is a range such as `C2:C500`, `C2:C` or `C:C`; blank rows at its end are dropped, and all columns of a call have the same height. With its header (`C1:C500`) the result gets a header too.',
      '- Numbers stored as text are read, such as `1 234 567,89 zł` or `1,234.56`. Where nothing in the column says whether a comma is a decimal sign, the function asks instead of guessing.',
      '- Yes is TRUE, 1, yes, y, tak, t, x or ✓. Classes are read in both languages, or as S, N, P, X.',
      '- Sorting the sheet moves the results along; multiplying all money by a constant changes no class, share or score.',
      '- Wrong arguments are `#VALUE!`, an impossible number `#NUM!`, a division by nothing `#DIV/0!`, not enough data `#N/A`; the message names the argument and the row.',
    ],
    argument: 'Argument',
    takes: 'Takes',
    meaning: 'Meaning',
    optional: 'optional',
    result: 'Result',
    use: 'What to do with it',
    examples: 'Examples',
    sourceTitle: 'Source',
    sources: {
      method: 'the method’s own rule',
      published: 'a published formula',
      default: 'thresholds or weights that are our own defaults, which you can change',
    },
    kinds: {
      numbers: 'column of numbers',
      days: 'column of dates',
      yesNos: 'column of yes/no',
      labels: 'column of words',
      texts: 'column of names',
      matrix: 'table of numbers, one row per account, person or rival',
      yesNoMatrix: 'table of yes/no',
      weights: 'row of numbers',
      number: 'one number',
      day: 'one date',
      choice: 'one word',
    },
  },
  pl: {
    title: 'Funkcje arkusza',
    introduction: [
      'Takie same w Excelu, w Arkuszach Google i w skoroszycie w przeglądarce. Co dotyczy wszystkich:',
      '- Kolumna to zakres taki jak `C2:C500`, `C2:C` albo `C:C`; puste wiersze na końcu są pomijane, a wszystkie kolumny jednego wywołania mają tę samą wysokość. Z nagłówkiem (`C1:C500`) wynik też dostaje nagłówek.',
      '- Liczby zapisane jako tekst są odczytywane, na przykład `1 234 567,89 zł` albo `1,234.56`. Gdy nic w kolumnie nie mówi, czy przecinek jest znakiem dziesiętnym, funkcja pyta, zamiast zgadywać.',
      '- Tak to PRAWDA, 1, tak, t, yes, y, x albo ✓. Klasy są odczytywane w obu językach albo jako S, N, P, X.',
      '- Sortowanie arkusza przestawia wyniki tak samo; pomnożenie wszystkich kwot przez stałą nie zmienia żadnej klasy, udziału ani oceny.',
      '- Złe argumenty to `#ARG!` (`#VALUE!`), niemożliwa liczba `#LICZBA!` (`#NUM!`), dzielenie przez nic `#DZIEL/0!` (`#DIV/0!`), za mało danych `#N/D!` (`#N/A`); komunikat wymienia argument i wiersz.',
    ],
    argument: 'Argument',
    takes: 'Przyjmuje',
    meaning: 'Znaczenie',
    optional: 'opcjonalnie',
    result: 'Wynik',
    use: 'Co z nim zrobić',
    examples: 'Przykłady',
    sourceTitle: 'Źródło',
    sources: {
      method: 'własna reguła metody',
      published: 'opublikowany wzór',
      default: 'progi lub wagi domyślne tego programu, które możesz zmienić',
    },
    kinds: {
      numbers: 'kolumna liczb',
      days: 'kolumna dat',
      yesNos: 'kolumna tak/nie',
      labels: 'kolumna słów',
      texts: 'kolumna nazw',
      matrix: 'tabela liczb, w wierszu jeden klient, osoba albo konkurent',
      yesNoMatrix: 'tabela tak/nie',
      weights: 'wiersz liczb',
      number: 'jedna liczba',
      day: 'jedna data',
      choice: 'jedno słowo',
    },
  },
};
