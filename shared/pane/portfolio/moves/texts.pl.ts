// Texts of the card «What to reclassify», Polish.
export const movesPl = {
  'moves.title': 'Co przeklasyfikować',
  'moves.none': 'Wszystkie zapisane klasy zgadzają się z liczbami.',
  'moves.missing':
    'Aby zobaczyć, którzy klienci powinni zmienić klasę, wskaż kolumnę z klasą zapisaną dziś (powyżej) albo wpisz klasy do arkusza jako wartości: wtedy to one są klasą zapisaną.',
  'moves.missing.orders':
    'Lista pozycji zamówień nie zapisuje klasy klienta. Aby dowiedzieć się, co przeklasyfikować, użyj arkusza z jednym wierszem na klienta.',
  'moves.to': 'na',
  'moves.accept': 'Przyjmij',
  'moves.accept.label': 'Przyjmij: {name}',
  'moves.acceptAll': 'Przyjmij wszystkie ({n})',
  'moves.more': 'Pokaż jeszcze {n}',
  'moves.accepted': 'Zmieniono w arkuszu {n} {n|klasę|klasy|klas} i wpisano do „KAM History”.',
} as const;
