// Word lists of the Polish sample: what companies are called, where they are, what they do, who serves them.

/** Given names of the owners that firms are called after. */
export const firstNames =
  'Adam Andrzej Anna Barbara Beata Dariusz Dorota Elżbieta Grzegorz Halina Irena Jacek Jan Janusz Jerzy Joanna Katarzyna Krystyna Krzysztof Leszek Łukasz Maciej Magdalena Małgorzata Marek Maria Mariusz Michał Paweł Piotr Rafał Robert Stanisław Tadeusz Tomasz Wojciech Zbigniew Zofia'.split(
    ' ',
  );

/** Family names of the owners that firms are called after. */
export const surnames =
  'Adamczyk Baran Bąk Borkowski Chmielewski Czarnecki Dąbrowski Dudek Gajewski Głowacki Górski Jabłoński Jankowski Jasiński Kaczmarek Kalinowski Kamiński Kołodziej Kowalczyk Kozłowski Krajewski Król Kubiak Lewandowski Malinowski Marciniak Mazur Michalak Nowicki Olszewski Ostrowski Pawlak Piątek Pietrzak Rutkowski Sadowski Sikora Sokołowski Szymański Tomaszewski Urbański Walczak Wieczorek Wilk Wiśniewski Witkowski Woźniak Wróbel Zalewski Zawadzki Zieliński'.split(
    ' ',
  );

/** Roots that Polish company names are put together from. */
export const roots =
  'Agro Alfa Auto Bal Bud Centro Dach Delta Drew Eko Elektro Ener Euro Farb Fol Gaz Gold Hydro Inter Inwest Kablo Klima Kolor Komp Lak Lech Logi Maszyn Mebel Met Metal Mix Narew Nord Odlew Omega Pak Petro Plast Pol Polar Prem Prima Profil Pro Rem Rol Rur San Serwis Sil Sol Spaw Stal Sudet Tech Term Tor Trans Ultra Unia Warta Wid Wisła Wod Zamek Zet'.split(
    ' ',
  );

/** What follows a root within one word. */
export const endings =
  'bud bis com dom drut ex fol gaz hurt inst ko land lux mar mat max med met mont pak plast pol prod profil rem serwis sped stal system tech term tex trade trans went zbyt'.split(
    ' ',
  );

/** A two-word name begins with one of these. */
export const openers = [
  'Zakłady Mechaniczne',
  'Hurtownia',
  'Przedsiębiorstwo Budowlane',
  'Fabryka Mebli',
  'Zakład Produkcyjny',
  'Grupa',
  'Odlewnia',
  'Przedsiębiorstwo Usługowe',
  'Zakłady Spożywcze',
  'Centrum Techniczne',
  'Wytwórnia',
  'Instalacje',
];

/** What a name ends or begins with, by how often. */
export const legalForms: readonly (readonly [form: string, weight: number])[] = [
  ['Sp. z o.o.', 52],
  ['S.A.', 12],
  ['Sp. z o.o. Sp. k.', 14],
  ['Sp. j.', 10],
  ['P.H.U.', 12],
];

/** Where the accounts are, by how often. */
export const cities: readonly (readonly [city: string, weight: number])[] = [
  ['Warszawa', 20],
  ['Kraków', 11],
  ['Wrocław', 10],
  ['Poznań', 10],
  ['Łódź', 8],
  ['Gdańsk', 7],
  ['Katowice', 7],
  ['Szczecin', 5],
  ['Bydgoszcz', 5],
  ['Lublin', 5],
  ['Białystok', 4],
  ['Rzeszów', 4],
  ['Gliwice', 4],
  ['Toruń', 3],
  ['Kielce', 3],
  ['Radom', 3],
  ['Częstochowa', 3],
  ['Bielsko-Biała', 3],
  ['Opole', 2],
  ['Zielona Góra', 2],
  ['Olsztyn', 2],
  ['Płock', 2],
  ['Tarnów', 2],
  ['Świdnica', 1],
];

/** What the accounts do. */
export const industries = [
  'Budownictwo',
  'Produkcja maszyn',
  'Motoryzacja',
  'Spożywcza',
  'Meblarska',
  'Energetyka',
  'Logistyka',
  'Chemiczna',
  'Opakowania',
  'Instalacje sanitarne',
  'Administracja publiczna',
  'Handel hurtowy',
];

/** Who serves the accounts. */
export const managers = [
  'Agnieszka Wójcik',
  'Bartosz Kowalski',
  'Ewa Zielińska',
  'Marcin Lis',
  'Monika Nowak',
  'Sławomir Żak',
];

/** Whom else the accounts buy from. */
export const competitors = ['Elmax', 'Hydrohurt', 'Instalcentrum', 'Nordkabel', 'Technobud', 'import własny'];
