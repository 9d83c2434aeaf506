// workbookMessagesPl: texts of writing into a workbook: errors, previews, and the words of the sheets we make, in Polish.
import type { workbookMessagesEn } from '../en/workbook';
import { translationOf } from '../placeholders';

/** By its key each text, checked against its English twin when it compiles. */
export const workbookMessagesPl = translationOf<typeof workbookMessagesEn>()({
  'error.staleWorkbook':
    'Skoroszyt zmienił się od ostatniego odczytu, więc niczego nie zapisano. Odczytaj go ponownie i obejrzyj nowy wynik.',
  'error.sheetNotRead':
    'Nie ma już arkusza „{sheet}” albo nie został odczytany. Odczytaj skoroszyt ponownie.',
  'error.noSuchColumn': 'Arkusz „{sheet}” nie ma kolumny „{column}”. Odczytaj skoroszyt ponownie.',
  'error.noSuchRow': 'Arkusz „{sheet}” nie ma wiersza „{row}”. Odczytaj skoroszyt ponownie.',
  'error.formulaCell':
    'Komórka {cell} w arkuszu „{sheet}” zawiera formułę, której nigdy nie zastępujemy wartością.',
  'error.formulaRow':
    'Wiersz do usunięcia w arkuszu „{sheet}” zawiera formułę, której nie usuwamy razem z nim.',
  'error.cellTaken':
    'Komórka {cell} w arkuszu „{sheet}” nie jest pusta, a formuła potrzebuje komórek pod sobą. Opróżnij je albo wybierz inne miejsce.',
  'error.sheetProtected': 'Arkusz „{sheet}” jest chroniony: najpierw zdejmij ochronę, potem zapisz ponownie.',
  'error.notSheetEditor':
    'Arkusz „{sheet}” jest chroniony i nie masz prawa go edytować: niczego nie zapisano. Dostęp nadaje osoba, która go chroni (Dane > Chroń arkusze i zakresy).',
  'error.notRangeEditor':
    'W arkuszu „{sheet}” zakres {range} jest chroniony i nie masz prawa go edytować: niczego nie zapisano. Dostęp nadaje osoba, która go chroni (Dane > Chroń arkusze i zakresy).',
  'error.spillInTable':
    'Komórka {cell} w arkuszu „{sheet}” leży w tabeli, a tam formuła nie może wypełnić komórek poniżej. Zapisz wartości albo wybierz kolumnę obok tabeli.',
  'error.workbookBusy': 'Właśnie zapisują się zmiany kogoś innego. Spróbuj za chwilę; niczego nie zapisano.',
  'error.severalAccounts':
    'Google nie wpuszcza tego panelu. Zdarza się to przy zalogowaniu na kilka kont Google: otwórz arkusz w oknie z tylko jednym z nich.',
  'error.notUnderstood': 'Panel i skrypt nie pasują do siebie: przeładuj arkusz. Niczego nie zapisano.',
  'error.printForbidden':
    'Ten program nie pozwala drukować z panelu. Zapisz stronę jako arkusz i wydrukuj go albo otwórz skoroszyt w wersji w przeglądarce.',
  'error.printFailed':
    'Nie udało się pokazać stron do wydruku ({reason}). Można spróbować ponownie albo zapisać stronę jako arkusz.',
  'error.nothingToUndo': 'Nie ma czego cofnąć.',
  'error.undoStale':
    'Skoroszyt zmieniono od tamtego zapisu, więc niczego nie cofnięto: cofnięcie nadpisałoby te zmiany.',
  'error.hostFailed': 'Nie udało się zmienić skoroszytu ({reason}). Niczego nie zapisano.',
  'error.cancelled': 'Przerwano. Nic nie zapisano.',
  'error.chartNotDrawn': 'Pominięto wykres „{title}”: ten skoroszyt nie może zawierać wykresów.',
  'preview.column':
    '„{header}” w kolumnie {column} arkusza „{sheet}”: {rows} {rows|wiersz|wiersze|wierszy}, jedną żywą formułą',
  'preview.columnValues':
    '„{header}” w kolumnie {column} arkusza „{sheet}”: {rows} {rows|wiersz|wiersze|wierszy}, jako wartości',
  'preview.updated':
    '„{header}” w kolumnie {column} arkusza „{sheet}” już istnieje i zostanie zaktualizowana',
  'preview.staysFormula': '„{header}” w kolumnie {column} zawiera już żywą formułę, która zostaje',
  'preview.otherHeader': 'arkusz ma już kolumnę „{taken}”, więc nasza nazywa się „{header}”',
  'preview.ownSheet':
    'arkusz „{sheet}” z jednym wierszem dla każdego z {rows} {rows|klienta|klientów|klientów}; pozycje zamówień pozostają bez zmian',
  'preview.ownSheetAccounts':
    'arkusz „{sheet}” z jednym wierszem dla każdego z {rows} {rows|klienta|klientów|klientów}; Twój arkusz pozostaje bez zmian',
  'preview.belowHeader':
    '„{header}” zaczyna się w pierwszym wierszu pod nagłówkiem: przed sortowaniem arkusza przenieś tę kolumnę albo zapisz ją potem jeszcze raz',
  'preview.liveSums': '„{header}” to sumy z Twojego arkusza liczone żywymi formułami',
  'preview.fixedSums': '„{header}” zostanie zapisana jako wartości, bo {reason}',
  'preview.onlyValues': 'wszystko zostanie zapisane jako wartości, bo {words}',
  'preview.totalsExcluded':
    'poza zakresami {count|zostaje|zostają|zostaje} {count} {count|wiersz sumy|wiersze sum|wierszy sum}',
  'preview.settings': 'powiązania kolumn i ustawienia w arkuszu „{sheet}”',
  'reason.totalsBetween': 'między klientami są wiersze sum',
  'reason.rowsSkipped': 'pominięto wiersze, których nie da się odczytać',
  'reason.decimalChosen': 'formuła nie zna wybranego przez Ciebie znaku dziesiętnego',
  'reason.numberTexts': 'część kwot zapisano jako tekst, który sumy pomijają',
  'reason.dayTexts': 'część dat zapisano jako tekst, więc sumy nie wiedzą, które pozycje należą do okresu',
  'reason.sameNames': 'nazwa „{name}” oznacza kilku klientów, których sumy policzyłyby razem',
  'reason.nothingPositive': 'żaden klient nie ma wartości większej od zera, z której liczy się udziały',
  'reason.wildcards': 'nazwa „{name}” zawiera znak, który w warunku znaczy coś innego',
  'reason.noSpill': 'ten skoroszyt nie rozlewa formuł',
  'error.nothingToWrite': 'Wybierz co najmniej jedną kolumnę do zapisania.',
  'error.noHoursMapped': 'Plan godzin wymaga kolumny godzin: wskaż ją w powiązaniach kolumn.',
  'error.sheetNameTaken': 'Arkusz „{sheet}” istnieje i nie jest nasz. Najpierw zmień jego nazwę.',
  'setting.sheet': 'arkusz z klientami',
  'setting.sheetId': 'identyfikator tego arkusza, na wypadek zmiany nazwy',
  'setting.headerRow': 'wiersz nagłówka',
  'setting.layout': 'accounts: jeden wiersz to klient; orderLines: suma pozycji po kliencie',
  'setting.measure': 'miara ważności: revenue (obrót) albo margin (marża)',
  'setting.column': 'nagłówek kolumny o tym znaczeniu',
  'setting.headers': 'wiersz nagłówka z chwili przypisania kolumn, na wypadek zmiany nazwy',
  'setting.periodFrom': 'pierwszy liczony dzień',
  'setting.periodTo': 'ostatni liczony dzień',
  'setting.decimalSign': 'znak dziesiętny liczb zapisanych jako tekst',
  'setting.strategicShare': 'część klientów na miejscach strategicznych',
  'setting.majorShare': 'udział w wartości, od którego klient jest strategiczny (test utraty)',
  'setting.timeStrategic': 'część czasu sprzedaży dla klientów strategicznych',
  'setting.timeNormal': 'część czasu sprzedaży dla klientów zwykłych',
  'setting.timeProspect': 'część czasu sprzedaży dla klientów potencjalnych',
  'setting.abcA': 'próg klasy A',
  'setting.abcB': 'próg klasy B',
  'setting.language': 'język nagłówków, klas i uzasadnień: en albo pl',
  'setting.writtenColumns': 'nagłówki kolumn zapisanych jako wartości',
  'word.yes': 'tak',
  'word.no': 'nie',
  'header.account': 'Klient',
  'header.accountId': 'Kod klienta',
  'header.interest': 'Zainteresowanie',
  'header.revenue': 'Obrót',
  'header.margin': 'Marża',
});
