// Texts of the form «Potential and position», Polish.
export const potentialPl = {
  'form.potential.title': 'Potencjał i pozycja',
  'form.potential.why':
    'Wydatki klienta u wszystkich dostawców pokazują, ile jeszcze można zdobyć i czy wysiłek może się opłacić. Od pozycji u klienta zależy, o jaką ich część w ogóle można powalczyć.',
  'form.potential.spend': 'Wydatki i nasz udział',
  'form.potential.fromSheet': 'W arkuszu klientów potencjał wynosi {amount}.',
  'form.potential.fromSheet.take': 'Przyjmij {amount} jako wydatki',
  'form.potential.wallet.example': 'np. 1 400 000',
  'form.potential.trends.example': 'np. druga linia od wiosny, z mocy prawa mniej plastiku w opakowaniach',
  'form.potential.share': 'Nasz udział w wydatkach dziś: {share} ({value} z {wallet}).',
  'form.potential.margin':
    'Klienci są tu mierzeni marżą: udział w wydatkach jest poprawny tylko wtedy, gdy porównuje się z nimi obrót.',
  'form.potential.unknown': 'Po wpisaniu wydatków pojawi się tu nasz udział i potencjał w kolejnych latach.',
  'form.potential.above':
    'Klient kupuje u nas więcej ({value}), niż ma wydawać u wszystkich ({wallet}): jedna z tych liczb jest błędna.',
  'form.potential.impossible.growth': 'Wzrost to od −100% do 100% rocznie.',
  'form.potential.impossible.targetShare': 'Docelowy udział to od 0% do 100%.',
  'form.potential.impossible.years': 'Liczba lat naprzód to liczba całkowita od 1 do 50.',
  'form.potential.table': 'Potencjał w kolejnych latach',
  'form.potential.table.year': 'Rok',
  'form.potential.table.today': 'dziś',
  'form.potential.table.wallet': 'Wydatki',
  'form.potential.table.share': 'Nasz udział',
  'form.potential.table.potential': 'Potencjał',
  'form.potential.table.gain': 'Ponad dziś',
  'form.potential.rank.title': 'Wydatki nieznane? Oszacuj je z naszego miejsca',
  'form.potential.rank.how':
    'Reguła alokacji portfela: udział dostawcy wynika z jego miejsca w oczach klienta i z liczby dostawców.',
  'form.potential.rank.rank': 'Nasze miejsce (1 = pierwsze)',
  'form.potential.rank.suppliers': 'Liczba dostawców',
  'form.potential.rank.wrong': 'Miejsce leży między 1 a liczbą dostawców, która jest liczbą całkowitą.',
  'form.potential.rank.share': 'Szacowany udział w wydatkach: {share}.',
  'form.potential.rank.wallet': 'Szacowane wydatki: {value} / {share} = {wallet} rocznie.',
  'form.potential.rank.nothing':
    'Klient jeszcze nic u nas nie kupuje, więc nie da się na tej podstawie oszacować wydatków.',
  'form.potential.rank.take': 'Przyjmij {wallet} jako wydatki',
  'form.potential.ladder': 'Pozycja u klienta',
  'form.potential.ladder.step': 'Stopień',
  'form.potential.ladder.now': 'Dziś',
  'form.potential.ladder.wanted': 'Cel',
  'form.potential.ladder.up': 'Do pokonania: {n} {n|stopień|stopnie|stopni}.',
  'form.potential.ladder.keep': 'Pozycja do utrzymania.',
  'form.potential.ladder.down': 'Cel jest niższy niż dziś: wysiłek do uwolnienia dla innych klientów.',
  'form.potential.next.outsider':
    'Stopień wyżej: przejść zatwierdzenie u klienta, potwierdzić jakość zamówieniem próbnym i znaleźć w firmie jedną osobę, która nas chce.',
  'form.potential.next.approved':
    'Stopień wyżej: być łatwiejszym we współpracy i pewniejszym niż inni zatwierdzeni, poznać ludzi ponad działem zakupów.',
  'form.potential.next.preferred':
    'Stopień wyżej: rozwiązywać problemy firmy klienta, a nie tylko zakupów; relacje na każdym szczeblu i wspólne plany.',
  'form.potential.next.alliance':
    'Najwyższy stopień utrzymują wyniki widoczne dla obu stron, omawiane razem, i relacje trwalsze niż jedna osoba.',
  'form.potential.openness.internal':
    'Klient nie widzi nic; przed wydrukiem wersji dla klienta pojawi się ostrzeżenie.',
  'form.potential.openness.objectives':
    'Wersja dla klienta zawiera same cele: miernik, stan obecny, wartość docelową, termin.',
  'form.potential.openness.shared':
    'Wersja dla klienta zawiera to, co o nim wiemy, cele, działania na jego rzecz, zespół i następny przegląd. Nigdy konkurentów, ocen, barier, ataków ani obrony.',
  'form.potential.openness.joint':
    'Ta sama wersja dla klienta, wypełniana i omawiana razem z nim: cele i działania zapisane słowami, które podpiszą obie strony.',
} as const;
