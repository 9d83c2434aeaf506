// Texts of the form «Rivals», Polish.
export const rivalsPl = {
  'form.rivals.title': 'Konkurenci',
  'form.rivals.why':
    'Pozycja konkurenta stoi na czterech filarach: sile, strategii, personelu i wsparciu. Znajdź trzy, cztery pęknięcia, które są ważne dla klienta i w których jesteście lepsi, i atakuj je zamiast ceny.',
  'rivals.add': 'Dodaj konkurenta',
  'rivals.unnamed': 'konkurent bez nazwy',
  'rivals.us': 'my',
  'rivals.unrated': 'jeszcze bez oceny',
  'rivals.score': 'Pozycja {score} na 100; {verdict}',
  'rivals.standing': 'Pozycja według czterech filarów, 0–100',
  'rivals.criteria': 'Cztery filary według kryteriów, od 1 (słabo) do 5 (mocno)',
  'rivals.criterion': 'Kryterium',
  'rivals.importance': 'waga',
  'rivals.questions': 'Trzynaście pytań o słabości: „tak” to pęknięcie',
  'rivals.note.example': 'np. wiadomość od kierownika zakładu z maja',
  'rivals.weakPoints': 'Gdzie atakować i jak',
  'rivals.weakPoints.none':
    'Oceń wagę, konkurenta i nas w tych samych kryteriach albo odpowiedz na pytanie „tak”.',
  'rivals.weakPoint': '{area} (priorytet {priority})',
  'rivals.how.example': 'np. pokazać, ile kosztuje godzina przestoju',
  'rivals.relation.example': 'np. dostarcza dwie trzecie agregatów, umowa do 2027 roku',
  'rivals.resources.example': 'np. magazyn w Łodzi, cztery ekipy serwisowe',
  'rivals.strategy.example': 'np. zdobywa rynek długimi terminami płatności',
  'rivals.strengths.example': 'np. znana marka, szybkie dostawy',
  'rivals.weaknesses.example': 'np. trzeci opiekun w ciągu dwóch lat',
  'rivals.customerView.example': 'np. „dobre maszyny, powolny serwis”',
} as const;
