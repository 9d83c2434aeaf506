// sheetMessagesPl: texts of reading the user's sheets: errors, and why columns were mapped as they were, in Polish.
import type { sheetMessagesEn } from '../en/sheet';
import { translationOf } from '../placeholders';

/** By its key each text, checked against its English twin when it compiles. */
export const sheetMessagesPl = translationOf<typeof sheetMessagesEn>()({
  'error.noAccountSheet':
    'Żaden arkusz nie wygląda na listę klientów: z wierszem nagłówków, kolumną nazw i kolumną tego, co wnoszą.',
  'error.noNameColumn': 'Wskaż kolumnę arkusza „{sheet}” z nazwami klientów.',
  'error.noValueColumn': 'Wskaż kolumnę arkusza „{sheet}”, która mówi, co wnoszą klienci: obrót albo marżę.',
  'error.noAccountRows': 'Arkusz „{sheet}” nie ma klientów pod nagłówkiem.',
  'error.badCells':
    'Nie da się odczytać {count} {count|komórki|komórek|komórek} arkusza „{sheet}”. Popraw je albo pomiń ich wiersze.',
  'error.rowsLeftOut':
    'Pominięto {count} {count|wiersz|wiersze|wierszy}, bo nie da się {count|w nim|w nich|w nich} odczytać komórki.',
  'error.totalRowsLeftOut':
    'Znaleziono i pominięto {count} {count|wiersz sumy|wiersze sum|wierszy sum}: wiersz {rows}.',
  'error.rowsWithoutName':
    '{count} {count|wiersz nie ma|wiersze nie mają|wierszy nie ma} nazwy, pierwszy to wiersz {row}.',
  'error.accountTwice':
    '„{name}” występuje dwa razy, w wierszach {row} i {otherRow}; każdy wiersz liczy się jako osobny klient.',
  'error.similarNames':
    '„{name}” i „{other}” liczą się jako dwóch klientów: zapisz ich tak samo, jeśli to jeden.',

  'cell.notANumber': '„{text}” to nie liczba',
  'cell.error': 'komórka zawiera błąd {text}',
  'cell.otherDecimalSign': '„{text}” ma inny znak dziesiętny niż reszta kolumny',
  'cell.ambiguousNumber': '„{text}” to {small} albo {large}',
  'cell.notADay': '„{text}” to nie data',
  'cell.ambiguousDay': '„{text}” może być dwoma różnymi dniami',
  'cell.notYesNo': '„{text}” to ani tak, ani nie',

  'mapping.synonym': '„{header}” to zwykła nazwa tej kolumny',
  'mapping.similar': '„{header}” zaczyna się lub kończy zwykłą nazwą tej kolumny',
  'mapping.emptyColumn': '„{header}” to zwykła nazwa tej kolumny, ale kolumna jest pusta',
  'mapping.latestYear': '„{header}” to najnowszy rok; „{other}” jest wcześniejszy',
  'mapping.bestOf': '„{header}” pasuje lepiej niż „{other}”',
  'mapping.chosen': 'Twój wybór',
  'mapping.customersOwnRevenue': '„{header}” to zwykle własny obrót klienta, a nie to, co u Ciebie kupuje',
  'mapping.markup': '„{header}” to narzut liczony od kosztu, a nie marża',
  'mapping.percentMargin': '„{header}” to procent, a nie kwota',
  'mapping.sheet': '„{sheet}” ma kolumny listy klientów',
  'mapping.headerRow':
    'wiersz {row} to nagłówek: {count} {count|jego kolumna jest znana|jego kolumny są znane|jego kolumn jest znanych} z nazwy',
  'mapping.orderLines':
    'wartości „{header}” powtarzają się, a wiersze mają datę albo numer dokumentu, więc to pozycje zamówień do zsumowania po kliencie',
  'mapping.accounts': 'jeden wiersz to jeden klient',
});
