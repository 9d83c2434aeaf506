// Account sheets as systems export them, a few rows each: what their columns are called, and what each must be taken for.
import type { AccountField } from '../../shared/sheet/mapping/account-field';
import type { CellValue } from '../../shared/model/cell';

export interface Export {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly fields: Readonly<Partial<Record<AccountField, string>>>;
  readonly refused?: readonly string[];
  readonly headerRow?: number;
}

export const exportedSheets: readonly Export[] = [
  {
    name: 'Salesforce account report',
    rows: [
      [
        'Account Owner',
        'Account Name',
        'Type',
        'Rating',
        'Annual Revenue',
        'Last Activity',
        'Closed Won',
        'Primary Competitor',
        'Account ID',
      ],
      [
        'Anna Lee',
        'Acme Ltd',
        'Customer',
        'Hot',
        12_000_000,
        '2026-01-12',
        350_000,
        'Globex',
        '0015f00000AbCdE',
      ],
      ['Bo Smith', 'Umbrella Corp', 'Prospect', 'Cold', 900_000, null, 0, null, '0015f00000AbCdF'],
    ],
    fields: {
      account: 'Account Name',
      accountId: 'Account ID',
      owner: 'Account Owner',
      revenue: 'Closed Won',
      competitor: 'Primary Competitor',
    },
    refused: ['Annual Revenue'],
  },
  {
    name: 'HubSpot companies',
    rows: [
      [
        'Record ID',
        'Company name',
        'Company owner',
        'Annual Revenue',
        'Lifecycle Stage',
        'Recent Deal Amount',
        'Recent Deal Close Date',
        'Total open deal value',
      ],
      [101, 'Acme Ltd', 'Anna Lee', 5_000_000, 'customer', 12_500.5, '2026-02-01', 30_000],
      [102, 'Globex', 'Bo Smith', 1_000_000, 'lead', null, null, 8_000],
    ],
    fields: {
      account: 'Company name',
      accountId: 'Record ID',
      owner: 'Company owner',
      segment: 'Lifecycle Stage',
      revenue: 'Recent Deal Amount',
      lastPurchase: 'Recent Deal Close Date',
      potential: 'Total open deal value',
    },
    refused: ['Annual Revenue'],
  },
  {
    name: 'HubSpot in Polish',
    rows: [
      ['Identyfikator', 'Nazwa firmy', 'Właściciel firmy', 'Roczne przychody', 'Branża', 'Łączna sprzedaż'],
      [1, 'Alfa Sp. z o.o.', 'Jan Nowak', 1_000_000, 'Budownictwo', '12 500,00 zł'],
      [2, 'Beta S.A.', 'Ewa Lis', 2_000_000, 'Handel', '1 234 567,89 zł'],
    ],
    fields: {
      account: 'Nazwa firmy',
      accountId: 'Identyfikator',
      owner: 'Właściciel firmy',
      segment: 'Branża',
      revenue: 'Łączna sprzedaż',
    },
    refused: ['Roczne przychody'],
  },
  {
    name: 'Dynamics 365 accounts',
    rows: [
      [
        'Account Name',
        'Account Number',
        'Annual Revenue',
        'Owner',
        'Category',
        'Actual Revenue',
        'Est. Revenue',
        'Industry',
      ],
      ['Contoso', 'AC-001', 9_000_000, 'Anna Lee', 'Preferred Customer', 220_000, 300_000, 'Retail'],
      ['Fabrikam', 'AC-002', 1_500_000, 'Bo Smith', 'Standard', 40_000, 60_000, 'Energy'],
    ],
    fields: {
      account: 'Account Name',
      accountId: 'Account Number',
      owner: 'Owner',
      revenue: 'Actual Revenue',
      potential: 'Est. Revenue',
    },
    refused: ['Annual Revenue'],
  },
  {
    name: 'SAP sales list',
    rows: [
      ['Sold-to party', 'Name 1', 'Net value', 'Customer group', 'Billing date'],
      ['0000100001', 'Alfa GmbH', '1.234.567,89', 'KA', '31.12.2025'],
      ['0000100002', 'Beta AG', '98.000,00', 'SM', '15.11.2025'],
    ],
    fields: {
      account: 'Name 1',
      accountId: 'Sold-to party',
      revenue: 'Net value',
      segment: 'Customer group',
    },
  },
  {
    name: 'Subiekt GT contractors',
    rows: [
      [
        'Symbol',
        'Nazwa',
        'NIP',
        'Grupa kontrahentów',
        'Opiekun',
        'Obrót netto 2024',
        'Obrót netto 2025',
        'Ostatnia sprzedaż',
      ],
      ['ALFA', 'Alfa Sp. z o.o.', '5260250274', 'Hurt', 'Nowak', 90_000, 120_000, '30.11.2025'],
      ['BETA', 'Beta S.A.', '7740001454', 'Detal', 'Lis', 10_000, 8_000, '02.01.2025'],
    ],
    fields: {
      account: 'Nazwa',
      segment: 'Grupa kontrahentów',
      owner: 'Opiekun',
      revenue: 'Obrót netto 2025',
      lastPurchase: 'Ostatnia sprzedaż',
    },
  },
  {
    name: 'Comarch turnover with titles',
    rows: [
      ['Obroty z kontrahentami za rok 2025', null, null, null, null],
      [null, null, null, null, null],
      ['Akronim', 'Nazwa kontrahenta', 'Wartość netto [PLN]', 'Narzut', 'Marża %'],
      ['ALFA', 'Alfa Sp. z o.o.', '1 234 567,89', '25%', '20%'],
      ['BETA', 'Beta S.A.', '5 000,00', '11%', '10%'],
    ],
    fields: { account: 'Nazwa kontrahenta', accountId: 'Akronim', revenue: 'Wartość netto [PLN]' },
    refused: ['Narzut', 'Marża %'],
    headerRow: 2,
  },
  {
    name: 'enova contractors',
    rows: [
      [
        'Kod',
        'Kontrahent',
        'Handlowiec',
        'Sprzedaż netto (zł)',
        'Marża',
        'Klient od',
        'Data ostatniej faktury',
        'Potencjał roczny',
        'Konkurencja',
      ],
      ['001', 'Alfa Sp. z o.o.', 'Nowak Jan', 120_000, 24_000, '01.02.2015', '30.11.2025', 300_000, 'Elmax'],
      ['002', 'Beta S.A.', 'Lis Ewa', 8_000, 1_000, '15.06.2021', '02.01.2025', 50_000, null],
    ],
    fields: {
      accountId: 'Kod',
      account: 'Kontrahent',
      owner: 'Handlowiec',
      revenue: 'Sprzedaż netto (zł)',
      margin: 'Marża',
      firstPurchase: 'Klient od',
      lastPurchase: 'Data ostatniej faktury',
      potential: 'Potencjał roczny',
      competitor: 'Konkurencja',
    },
  },
  {
    name: 'a sales person’s own list',
    rows: [
      ['Klient', 'Obrót', 'Zainteresowanie', 'Godziny', 'Klasa'],
      ['Alfa', 1000, null, 12, 'strategiczny'],
      ['Beta', 0, 'tak', 3, 'potencjalny'],
    ],
    fields: {
      account: 'Klient',
      revenue: 'Obrót',
      interest: 'Zainteresowanie',
      hours: 'Godziny',
      recordedClass: 'Klasa',
    },
  },
];
