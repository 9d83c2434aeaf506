// Header synonyms: what exports of Comarch, Subiekt, enova, SAP, Salesforce, HubSpot and Dynamics, and people, call the columns we look for.
// Compared in the form of `headerText`: lower case, no diacritics, units or years.
import type { AccountField } from './account-field';

/** For each field its names, Polish and English, the most telling first: `headerScore` goes by the place. */
export const headerSynonyms: Readonly<Record<AccountField, readonly string[]>> = {
  account: [
    'nazwa kontrahenta', 'kontrahent', 'nazwa', 'nazwa firmy', 'firma', 'klient', 'nazwa klienta', 'odbiorca', 'nabywca', 'platnik', 'nazwa odbiorcy',
    'account name', 'account', 'company name', 'company', 'customer', 'customer name', 'name', 'sold to party name', 'name 1', 'name1', 'client', 'partner', 'business partner', 'partner biznesowy', 'client name', 'organization', 'nazwa konta', 'nazwa skrocona',
  ],
  accountId: [
    'kod kontrahenta', 'symbol kontrahenta', 'akronim', 'numer kontrahenta', 'nip', 'identyfikator', 'id klienta', 'kod klienta', 'symbol', 'kod', 'nr klienta', 'numer klienta', 'kontrahent kod', 'kontrahent nip',
    'account id', 'account number', 'companyid', 'company id', 'record id', 'customer id', 'customer number', 'sold to party', 'kunnr', 'client id', 'id', 'account no', 'customer no', 'vat id', 'record id companies',
  ],
  revenue: [
    'obrot', 'obroty', 'sprzedaz', 'wartosc', 'wartosc sprzedazy', 'laczna sprzedaz', 'przychod', 'przychody', 'suma sprzedazy', 'obrot roczny', 'obrot z klientem', 'kwota', 'wartosc zamowien', 'sprzedaz razem', 'obrot ostatnie 12 miesiecy', 'wartosc obrotu',
    'sales', 'value', 'net value', 'netwr', 'total revenue', 'revenue', 'amount', 'closed won', 'recent deal amount', 'turnover', 'total sales', 'sales amount', 'net sales', 'revenue last 12 months', 'actual revenue', 'won amount', 'total closed won amount', 'amount closed won',
  ],
  margin: [
    'marza', 'zysk', 'marza kwotowa', 'marza wartosciowo', 'marza wartosc', 'zysk brutto',
    'profit', 'gross margin', 'contribution margin', 'margin', 'gross profit', 'contribution',
  ],
  interest: [
    'zainteresowanie', 'zainteresowany', 'okazane zainteresowanie', 'zapytanie', 'zapytanie ofertowe', 'rokujacy', 'szansa sprzedazy',
    'interest', 'interested', 'shown interest', 'inquiry', 'enquiry', 'lead', 'open opportunity', 'has open deal',
  ],
  recordedClass: ['klasa kam', 'klasa', 'klasa klienta', 'typ klienta kam', 'kam class', 'account class', 'class', 'account tier', 'tier', 'kategoria kam'],
  owner: [
    'opiekun klienta', 'opiekun', 'handlowiec', 'przypisany do', 'sprzedawca', 'kod sprzedawcy', 'opiekun handlowy', 'przedstawiciel', 'przedstawiciel handlowy', 'pracownik', 'wlasciciel', 'wlasciciel firmy',
    'account owner', 'company owner', 'hubspotownerid', 'owner', 'salesperson', 'sales rep', 'account manager', 'owner name', 'sales representative', 'owning user',
  ],
  hours: [
    'godziny', 'laczny czas pracy', 'czas pracy', 'czas obslugi', 'liczba godzin', 'czas', 'godziny handlowca', 'czas sprzedazy', 'godziny obslugi',
    'hours', 'time spent', 'total time worked', 'hours spent', 'selling hours', 'time', 'sales hours',
  ],
  potential: [
    'potencjal', 'potencjal roczny', 'szacowana sprzedaz', 'potencjal zakupowy', 'potencjal klienta', 'wielkosc zakupow', 'prognoza',
    'potential', 'pipeline', 'wallet', 'tam', 'projected', 'annual potential', 'estimated potential', 'est revenue', 'estimated revenue', 'total open deal value', 'potential value',
  ],
  competitor: [
    'konkurent', 'konkurencja', 'firma konkurencyjna', 'glowny konkurent', 'dostawca konkurencyjny', 'competitor', 'main competitor', 'primary competitor', 'competitors', 'incumbent',
  ],
  firstPurchase: [
    'data pierwszej faktury', 'klient od', 'data pierwszego zakupu', 'pierwszy zakup', 'pierwsza sprzedaz', 'data pierwszej sprzedazy', 'pierwsza faktura',
    'customer since', 'firstdealcreateddate', 'first deal created date', 'first order date', 'first purchase', 'first purchase date', 'first sale',
  ],
  lastPurchase: [
    'data ostatniej faktury', 'ostatnia sprzedaz', 'data ostatniego zakupu', 'ostatnie zamowienie', 'ostatni zakup', 'data ostatniej sprzedazy', 'ostatnia faktura', 'data ostatniego zamowienia',
    'last purchase date', 'last order date', 'recent deal close date', 'last purchase', 'last sale', 'last invoice', 'last invoice date',
  ],
  segment: [
    'segment', 'grupa kontrahentow', 'kategoria', 'branza', 'klasa abc', 'typ', 'rodzaj', 'grupa', 'region',
    'type', 'rating', 'category', 'classification', 'industry', 'lifecyclestage', 'lifecycle stage', 'customer group', 'customerabcclassification', 'customer abc classification', 'account type',
  ],
  status: ['status', 'status klienta', 'aktywny', 'klient aktywny', 'active', 'customer status', 'account status'],
  orderDay: [
    'data zamowienia', 'data sprzedazy', 'data faktury', 'data wystawienia', 'data dokumentu', 'data', 'data transakcji',
    'order date', 'invoice date', 'date', 'document date', 'posting date', 'billing date', 'fkdat', 'audat', 'close date', 'transaction date',
  ],
}; // prettier-ignore

const products = [
  'towar',
  'produkt',
  'product',
  'sku',
  'item',
  'artykul',
  'material',
  'indeks',
  'asortyment',
];
const documents = [
  'order',
  'zamowieni',
  'invoice',
  'faktur',
  'dokument',
  'document',
  'line',
  'pozycj',
  'transakcj',
  'transaction',
];
const people = [
  'pracownik',
  'opiekun',
  'handlow',
  'employee',
  'user',
  'owner',
  'sprzedawc',
  'salesperson',
  'contact',
  'osob',
];
const otherAmounts = [
  'target',
  'quota',
  'budget',
  'budzet',
  'forecast',
  'prognoz',
  'plan',
  'cel',
  'quantity',
  'qty',
  'units',
  'ilosc',
  'liczba',
  'zaleg',
  'przetermin',
  'overdue',
  'outstanding',
  'nalezn',
  'zapas',
  'stock',
  'inventory',
  'magazyn',
  'rabat',
  'discount',
  'koszt',
  'cost',
  'saldo',
  'balance',
  'vat',
  'podat',
  'tax',
  'limit',
  'kredyt',
  'credit',
  'zwrot',
  'return',
  'growth',
  'wzrost',
  'dynamika',
  'zmiana',
  'change',
];

/** Beginnings of words that make a header which only resembles ours into something else. */
export const foreignWords: Readonly<Partial<Record<AccountField, readonly string[]>>> = {
  account: [...products, ...documents, ...people],
  accountId: [...products, ...documents, ...people],
  revenue: otherAmounts,
  margin: otherAmounts,
}; // prettier-ignore

/** Headers that look like a field and are not: never mapped by themselves, with the key of the reason. */
export const refusedHeaders: readonly {
  readonly field: AccountField;
  readonly words: readonly string[];
  readonly reason: 'mapping.customersOwnRevenue' | 'mapping.markup' | 'mapping.percentMargin';
}[] = [
  {
    field: 'revenue',
    words: ['annual revenue', 'annualrevenue', 'roczny przychod', 'roczne przychody', 'przychod roczny', 'przychody roczne', 'roczny obrot firmy', 'company revenue', 'przychody klienta'],
    reason: 'mapping.customersOwnRevenue',
  },
  { field: 'margin', words: ['narzut', 'markup', 'mark up', 'sredni narzut', 'narzut kwotowy'], reason: 'mapping.markup' },
]; // prettier-ignore

/** Headers of a document number: rows that carry one are order or invoice lines. */
export const documentHeaders: readonly string[] = [
  'order id', 'order number', 'order no', 'invoice', 'invoice number', 'invoice no', 'document number', 'numer dokumentu', 'numer faktury', 'nr faktury', 'numer zamowienia', 'nr zamowienia', 'faktura', 'vbeln', 'row id', 'nr dokumentu', 'pozycja',
]; // prettier-ignore
