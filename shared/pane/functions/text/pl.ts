// Texts of the page Functions, Polish.

export const functionsPl = {
  'page.functions': 'Funkcje',

  'functions.title': 'Funkcje arkusza',
  'functions.search': 'Szukaj',
  'functions.search.example': 'nazwa, zastosowanie lub argument',
  'functions.count': '{n} z {total} {total|funkcji|funkcji|funkcji}',
  'functions.none': 'Nie ma takiej funkcji.',
  'functions.hint': 'Strzałki wybierają, Enter otwiera.',
  'functions.group.classes': 'Kto jest ważny i dlaczego',
  'functions.group.potential': 'Oceny i potencjał',
  'functions.group.time': 'Czas i ludzie',
  'functions.group.relations': 'Relacje',
  'functions.group.rivals': 'Konkurenci i percepcja',
  'functions.group.plan': 'Plany',
  'functions.back': 'Wszystkie funkcje',
  'functions.parameters': 'Co podać',
  'functions.required': 'wymagane',
  'functions.default': 'domyślnie {value}',
  'functions.example': 'Przykład',
  'functions.moreRows': '… i jeszcze {n} {n|wiersz|wiersze|wierszy}',

  'insert.title': 'Wstawianie do arkusza',
  'insert.intro':
    'Zaznacz komórkę, od której ma się zaczynać wynik. Formuła powstanie z Twoich kolumn i najpierw zobaczysz jej podgląd.',
  'insert.open': 'Wstaw tutaj',
  'insert.place': 'W {cell} w arkuszu „{sheet}”',
  'insert.takePlace': 'Weź zaznaczoną komórkę',
  'insert.filled': '{parameter} = „{column}”',
  'insert.filled.call': '{parameter} = wynik {column}',
  'insert.missing':
    'Brak kolumny dla: {names}, dlatego w formule są wartości z przykładu. Wskaż kolumnę niżej albo wpisz w formule własne zakresy.',
  'insert.missing.matrix':
    'Brak kolumn dla: {names}, dlatego w formule są wartości z przykładu. Wpisz w formule własne zakresy.',
  'insert.noAccounts':
    'Nie rozpoznano arkusza klientów, dlatego w formule są wartości z przykładu. Wpisz w formule własne zakresy.',
  'insert.columns': 'Kolumny arkusza „{sheet}”',
  'insert.column.none': 'brak',
  'insert.formula': 'Formuła',
  'insert.formula.hint': 'Można ją zmienić; podgląd się dostosuje.',
  'insert.gives': 'Komórka pokazałaby {literal}',
  'insert.will.formula': 'Żywa formuła w {from} w arkuszu „{sheet}”',
  'insert.will.spill': 'Żywa formuła w {from} w arkuszu „{sheet}”; wynik wypełni komórki od {from} do {to}',
  'insert.will.row': 'Formuła w {from} w arkuszu „{sheet}”, dla tego wiersza tabeli',
  'insert.will.value': 'Wartość w {from} w arkuszu „{sheet}”',
  'insert.will.values': 'Wartości od {from} do {to} w arkuszu „{sheet}”',
  'insert.result': 'Wynik',

  'task.findingFormulas': 'Szukanie formuł…',
  'formulas.title': 'Formuły tego dodatku',
  'formulas.intro':
    'Zanim skoroszyt trafi do kogoś bez dodatku, warto zamienić formuły na wartości. Formuły, które pokazują #NAZWA? albo wróciły z innego programu, można wpisać ponownie.',
  'formulas.look': 'Znajdź formuły',
  'formulas.lookAgain': 'Szukaj ponownie',
  'formulas.none': 'W tym skoroszycie nie ma formuł tego dodatku.',
  'formulas.found': '{n} {n|formuła|formuły|formuł} w {sheets} {sheets|arkuszu|arkuszach|arkuszach}:',
  'formulas.onSheet': '„{sheet}”: {n}',
  'formulas.at': '„{sheet}”, {cell}:',
  'formulas.more': '… i jeszcze {n}',
  'formulas.intact': 'Żadna nie wymaga naprawy.',
  'formulas.damaged':
    '{n} {n|formuła już się nie oblicza|formuły już się nie obliczają|formuł już się nie oblicza}.',
  'formulas.repair': 'Napraw formuły…',
  'formulas.repair.will':
    '{n} {n|formuła zostanie wpisana|formuły zostaną wpisane|formuł zostanie wpisanych} ponownie:',
  'formulas.repair.write': 'Napraw formuły',
  'formulas.repair.done': 'Wpisano ponownie {n} {n|formułę|formuły|formuł}.',
  'formulas.values': 'Zamień na wartości…',
  'formulas.values.will':
    '{n} {n|formuła zmieni się w wartość|formuły zmienią się w wartości|formuł zmieni się w wartości}, razem {cells} {cells|komórka|komórki|komórek}. Wartości nie podążają już za danymi; „Cofnij” przywraca działające formuły.',
  'formulas.values.write': 'Zamień na wartości',
  'formulas.values.done': 'Zamieniono na wartości {n} {n|formułę|formuły|formuł}.',
  'formulas.left': '{n} {n|formuła zostaje|formuły zostają|formuł zostaje}:',
  'formulas.left.error': '„{sheet}”, {cell}: pokazuje błąd ({shown})',
  'formulas.left.unclear': '„{sheet}”, {cell}: komórki obok mogła wypełnić sąsiednia formuła',
} as const;
