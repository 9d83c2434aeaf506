// Texts of the form «Us, as the customer sees us», Polish.
export const usPl = {
  'form.us.title': 'My oczami klienta',
  'form.us.why':
    'Decyduje to, co klient o nas sądzi, a nie to, co wiemy o sobie. Warto pytać, zapisywać, kto i kiedy to powiedział, i pracować tam, gdzie waga jest duża, a ocena niska.',
  'us.add': 'Dodaj cechę',
  'us.unnamed': 'cecha bez nazwy',
  'us.attribute.example': 'np. załatwianie reklamacji',
  'us.who.example': 'np. Anna Lis',
  'us.attributes':
    'jakość produktów | terminowość dostaw | doradztwo techniczne | załatwianie reklamacji | cena | elastyczność | nasi ludzie | innowacyjność',
  'us.picture':
    'Waga (w górę) i ocena klienta (w prawo): {n} {n|cecha|cechy|cech}. Lista poniżej mówi to samo.',
  'us.axis.rating': 'ocena klienta',
  'us.axis.importance': 'waga',
  'us.swot.customer': 'Nasz SWOT oczami klienta',
  'us.swot.ours': 'Nasz SWOT własnymi oczami',
  'us.only.customer': 'Wymienia tylko klient: {factors}.',
  'us.only.ours': 'Wymieniamy tylko my: {factors}.',
} as const;
