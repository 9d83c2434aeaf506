// functionMessagesPl: texts of the worksheet functions: errors and explanations, in Polish.
import type { functionMessagesEn } from '../en/functions';
import { translationOf } from '../placeholders';

/** By its key each text, checked against its English twin when it compiles. */
export const functionMessagesPl = translationOf<typeof functionMessagesEn>()({
  'error.rowCount':
    '{column} ma {rows} {rows|wiersz|wiersze|wierszy}, a {main} ma {mainRows}: podaj zakresy tej samej wysokości',
  'error.contradictoryNumbers':
    '{column}: wiersz {row} „{text}” i wiersz {otherRow} „{otherText}” mają różne znaki dziesiętne: zapisz wszystkie liczby kolumny tak samo',
  'error.ambiguousNumber': '{column}, wiersz {row}: „{text}” to {small} albo {large}: wpisz to jako liczbę',
  'error.notANumber':
    '{column}, wiersz {row}: „{text}” to nie liczba: wpisz liczbę albo zostaw pustą komórkę',
  'error.dayNotNumber': '{column}, wiersz {row} zawiera datę, a potrzebna jest liczba',
  'error.notFinite': '{column}, wiersz {row}: za duża liczba',
  'error.outOfBounds': '{column}, wiersz {row}: {value} nie mieści się między {min} a {max}',
  'error.tooSmall': '{column}, wiersz {row}: {value} to mniej niż {min}, najmniejsza sensowna wartość',
  'error.tooLarge': '{column}, wiersz {row}: {value} to więcej niż {max}, największa sensowna wartość',
  'error.errorCell': '{column}, wiersz {row} zawiera błąd {text}: najpierw popraw tę komórkę',
  'error.notYesNo':
    '{column}, wiersz {row}: „{text}” to ani tak, ani nie: wpisz tak lub nie, PRAWDA lub FAŁSZ, 1 lub 0, albo zostaw puste',
  'error.notALabel': '{column}, wiersz {row}: „{text}” nie jest jednym z: {words}',
  'error.notADay': '{column}, wiersz {row}: „{text}” to nie data: wpisz datę, na przykład 2026-03-31',
  'error.ambiguousDay':
    '{column}, wiersz {row}: „{text}” może być dwoma różnymi dniami: wpisz to jako datę, na przykład 2026-03-31',
  'error.notOneColumn':
    '{column} ma {rows} {rows|wiersz|wiersze|wierszy} i {columns} {columns|kolumnę|kolumny|kolumn}: podaj jedną kolumnę',
  'error.columnCount': '{column} ma {columns} {columns|kolumnę|kolumny|kolumn}, a potrzeba {expected}',
  'error.noData':
    '{column} nie ma danych: podaj zakres z co najmniej jednym wypełnionym wierszem pod nagłówkiem',
  'error.missingArgument': 'brakuje argumentu {name}',
  'error.tooManyArguments': 'funkcja przyjmuje najwyżej {count} {count|argument|argumenty|argumentów}',
  'error.notOneCell':
    '{name} ma {rows} {rows|wiersz|wiersze|wierszy} i {columns} {columns|kolumnę|kolumny|kolumn}: podaj jedną komórkę lub wartość',
  'error.errorValue': '{name} zawiera błąd {text}: najpierw popraw tę komórkę',
  'error.numberExpected': '{name}: „{text}” to nie liczba',
  'error.dayExpected': '{name}: „{text}” to nie data: podaj datę, na przykład DATA(2026;3;31)',
  'error.finiteExpected': '{name}: za duża liczba',
  'error.integerExpected': '{name} to {value}, a potrzebna jest liczba całkowita',
  'error.numberOutOfBounds': '{name} to {value}, a powinno mieścić się między {min} a {max}',
  'error.percentExpected': '{name} to {value}, a potrzebny jest udział: wpisz {value}% albo {share}',
  'error.choiceExpected': '{name}: „{text}” nie jest jednym z: {words}',
  'error.weightCount': '{name} ma {count} {count|liczbę|liczby|liczb}, a potrzeba {expected}',
  'error.weightExpected': '{name}: {place}. pozycja wiersza, „{text}”, to nie liczba',
  'error.weightOutOfBounds': '{name}: {place}. liczba wiersza to {value}, co nie ma tu sensu',
  'error.allZero': '{name}: same zera, a co najmniej jedna liczba musi być większa od zera',
  'error.totalTooLarge': 'suma kolumny {column} jest za duża na liczbę',
  'error.resultTooLarge': 'wynik jest za duży na liczbę: podaj mniejsze liczby',
  'error.noPositiveValue': '{column} nie ma liczby dodatniej, więc nie ma z czego liczyć udziału',
  'error.abcLimits': 'próg a ({a}) jest wyższy niż próg b ({b}): a musi być niższe, na przykład 80% i 95%',
  'error.nobodyToServe':
    '{column} nie ma klienta, któremu należy się czas: strategicznego, zwykłego ani potencjalnego',
  'error.unexpected': 'usterka po naszej stronie w {name}: zgłoś ją razem z podanymi argumentami',
  'error.noHours': '{column} to same zera lub puste komórki, więc nie ma czego porównać',

  'error.aboveWallet':
    '{column}, wiersz {row}: {value} to więcej niż cały portfel klienta, {wallet}: portfel to wydatki klienta u wszystkich dostawców, także u ciebie',
  'error.zeroWallet':
    '{column}, wiersz {row}: zero: wpisz, ile klient wydaje w tej kategorii, albo zostaw pustą komórkę',
  'error.wholeNumber': '{column}, wiersz {row}: {value} to nie liczba całkowita',
  'error.rankAboveSuppliers':
    '{column}, wiersz {row}: pozycja {rank} wśród {suppliers} {suppliers|dostawcy|dostawców|dostawców} jest niemożliwa: pozycje idą od 1 do liczby dostawców',
  'error.direction':
    '{name}: {place}. liczba wiersza to {value}: wpisz 1, gdy więcej znaczy lepiej, -1, gdy mniej znaczy lepiej',
  'error.noTargets':
    'żaden obszar nie jest celem: nigdzie nie jesteś lepszy od konkurenta w tym, co ważne dla klienta',

  'explain.byRank':
    'strategiczny: pozycja {rank} z {count}, {places} {places|miejsce|miejsca|miejsc}; {share} wartości',
  'explain.byLoss':
    'strategiczny: {share} wartości, ponad {major} (test utraty); pozycja {rank} z {count}, {places} {places|miejsce|miejsca|miejsc}',
  'explain.atLoss':
    'strategiczny: {share} wartości, czyli {major} z testu utraty; pozycja {rank} z {count}, {places} {places|miejsce|miejsca|miejsc}',
  'explain.normal': 'zwykły: pozycja {rank} z {count}, o {distance} mniej niż ostatni klient strategiczny',
  'explain.noPlace':
    'zwykły: pozycja {rank} z {count}; {places} {places|miejsce zajął klient wskazany ręcznie|miejsca zajęli klienci wskazani ręcznie|miejsc zajęli klienci wskazani ręcznie}',
  'explain.belowTied':
    'zwykły: pozycja {rank} z {count}, poniżej grupy równych klientów, którzy nie mieszczą się na {places} {places|miejscu|miejscach|miejscach}',
  'explain.tied':
    'zwykły: pozycja {rank} z {count}, na równi z {others} {others|innym|innymi|innymi}: razem nie mieszczą się na {places} {places|miejscu|miejscach|miejscach}',
  'explain.negative': 'zwykły: razem {value} (przewaga zwrotów), nie ma według czego ustalić pozycji',
  'explain.prospect': 'potencjalny: jeszcze nie kupuje, okazał zainteresowanie',
  'explain.prospectOpen': 'potencjalny: jeszcze nie kupuje',
  'explain.suspect': 'suspekt: jeszcze nie kupuje i nie okazał zainteresowania',
  'explain.pinnedStrategic': 'strategiczny: wskazany ręcznie',
  'explain.pinnedNormal': 'zwykły: wskazany ręcznie',
  'explain.pinnedProspect': 'potencjalny: wskazany ręcznie',
  'explain.pinnedSuspect': 'suspekt: wskazany ręcznie',
  'explain.standing': '; {share} wartości, pozycja {rank} z {count}',
});
