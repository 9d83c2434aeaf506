// Texts of the form «Relations», Polish.
export const relationsPl = {
  'form.relations.title': 'Relacje',
  'form.relations.why':
    'Dwie firmy łączą się jak zamek błyskawiczny: szczebel do szczebla, ząbek po ząbku. Szczebel, na którym nikt nikogo nie zna, to wejście dla konkurenta, a relacja oparta na jednej osobie odejdzie razem z nią.',
  'relations.us': 'my',
  'relations.gap': 'brak relacji',
  'relations.picture':
    'Zamek relacji: po lewej szczeble klienta, po prawej nasze, każda relacja to linia. Tabela poniżej mówi to samo.',
  'relations.score': 'Zamek relacji: {score} na 100',
  'relations.levels': 'Najlepsza relacja na każdym szczeblu',
  'relations.level': 'Szczebel u klienta',
  'relations.tooth': 'Najlepsza relacja',
  'relations.missed.theirs': 'Tam najbardziej by brakowało:',
  'relations.missed.ours': 'U nas najbardziej by brakowało:',
  'relations.gaps': 'Nikogo nie znamy na szczeblach: {levels}.',
  'relations.against': 'Wpływowi i niechętni: {people}.',
  'relations.cold': 'Kontakt wygasa (bez spotkania ponad {after} dni): {people}.',
  'relations.cold.one': '{person} ({days} {days|dzień|dni|dni})',
  'relations.add': 'Dodaj kontakt',
  'relations.unnamed': 'kontakt bez nazwiska',
  'relations.person.example': 'np. Anna Lis',
  'relations.role.example': 'np. decyduje o umowach serwisowych',
  'relations.ours.example': 'np. Jan Nowak',
} as const;
