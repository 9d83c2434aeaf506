// Texts of the form «Team» and of the card on people, Polish.
export const teamPl = {
  'form.team.title': 'Zespół',
  'form.team.why':
    'Farmerzy (opiekunowie) utrzymują i rozwijają klientów, hunterzy (łowcy) zdobywają nowych; mało kto robi jedno i drugie równie dobrze. Od opiekuna, jego czasu i osób, które mu pomagają, zależy, co plan może obiecać.',
  'form.team.owner.none': 'W arkuszu klientów nie wpisano opiekuna tego klienta.',
  'form.team.owner.unknown':
    'Opiekun: {owner}. Po ocenie stwierdzeń pojawi się tu dopasowanie do tego klienta.',
  'form.team.owner.fit': 'Opiekun: {owner} ({type}). Dopasowanie do tego klienta: {fit}.',
  'form.team.owner.noFit': 'Opiekun: {owner} ({type}).',
  'form.team.owner.add': 'Dodaj do zespołu: {owner}',
  'form.team.people': 'Nasi ludzie',
  'form.team.people.how':
    'Każdy ocenia siebie: od 1 (wcale) do 5 (całkowicie). Hunter i farmer to dwie osobne skale: można być jednym i drugim.',
  'form.team.people.add': 'Dodaj osobę',
  'form.team.people.unnamed': 'Nowa osoba',
  'form.team.person.example': 'np. A. Nowak',
  'form.team.hours.example': 'np. 1600',
  'form.team.hunter': 'Hunter (łowca)',
  'form.team.farmer': 'Farmer (opiekun)',
  'form.team.type': '{type} (skala huntera {hunter}, farmera {farmer})',
  'form.team.type.unknown': 'stwierdzenia jeszcze bez ocen',
  'form.team.noAnswer': 'bez ocen',
  'form.team.figures': 'Klienci i godziny według klas: {person}',
  'form.team.figures.class': 'Klasa',
  'form.team.figures.accounts': 'Klienci',
  'form.team.figures.hours': 'Godziny',
  'form.team.noAccounts': 'bez klientów w arkuszu',
  'form.team.load': '{hours} z {capacity} godzin w roku ({share})',
  'form.team.load.over': '{hours} z {capacity} godzin w roku ({share}): więcej, niż jest do dyspozycji',
  'form.team.load.noCapacity': 'godziny u klientów: {hours}; nie wpisano godzin w roku',
  'form.team.load.noHours': 'na stronie Portfel klientów nie wskazano kolumny z godzinami',
  'form.team.mismatches': '{n} {n|klient|klientów|klientów} z dopasowaniem innym niż dobre:',
  'form.team.serving': 'Kto jeszcze obsługuje tego klienta',
  'form.team.serving.add': 'Dodaj osobę do obsługi klienta',
  'people.title': 'Czas i dopasowanie osób',
  'people.none':
    'Nie ma jeszcze kogo pokazać: wskaż powyżej kolumnę z opiekunem albo dodaj osoby w części „Zespół” planu klienta.',
} as const;
