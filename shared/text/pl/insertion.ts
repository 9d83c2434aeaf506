// insertionMessagesPl: texts of writing a function's call into the sheet, in Polish.
import type { insertionMessagesEn } from '../en/insertion';
import { translationOf } from '../placeholders';

/** By its key each text, checked against its English twin when it compiles. */
export const insertionMessagesPl = translationOf<typeof insertionMessagesEn>()({
  'error.noCellSelected': 'Nie wybrano komórki: kliknij tę, od której ma się zaczynać wynik.',
  'error.noRoom':
    'Komórka {cell} w arkuszu „{sheet}” nie jest pusta, a wynik potrzebuje komórek od {from} do {to}. Niczego nie nadpisujemy: opróżnij komórkę albo wybierz inne miejsce.',
  'error.insideRange':
    'Wynik stanąłby wśród komórek, które czyta formuła: {cell} w arkuszu „{sheet}”. Wybierz komórkę obok nich.',
  'error.formulaNotRead':
    'Od tego miejsca nie da się odczytać formuły: {rest}. Tutaj może to być jedno wywołanie funkcji KAM z zakresami, liczbami i tekstami; wszystko inne wpisz wprost do komórki.',
  'error.unknownFunction': '{name} nie należy do funkcji KAM.',
  'error.unknownSheet': 'W tym skoroszycie nie ma arkusza „{sheet}”.',
  'insertion.values': 'zamiast formuły zapisywane są wartości, bo {words}',
  'insertion.row':
    'komórka leży w tabeli, gdzie formuła daje jedną komórkę: ta podaje wynik dla swojego wiersza i można ją przeciągnąć w dół',
  'insertion.misplaced':
    'wyniki nie trafią do wierszy, których dotyczą: wybierz {cell}, jeśli każdy ma stać obok swojego klienta',
  'insertion.totals':
    '{count} {count|wiersz między klientami to suma|wiersze między klientami to sumy|wierszy między klientami to sumy}, a formuła policzy {count|go jak klienta|je jak klientów|je jak klientów}: usuń {count|go|je|je} albo skorzystaj ze strony Portfel klientów',
  'reason.table': 'komórka leży w tabeli, gdzie formuła nie może wypełnić innych komórek',
});
