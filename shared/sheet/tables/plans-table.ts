// KAM Plans: one row per planned account: what is decided about it as a whole.
import { answers, classes, openness, positions, trendEffects } from './choice-list';
import { defineTable } from './define-table';
import { choiceColumn, column } from './table-columns';

/** The plan of each account as a whole; its key is that of the account. Wallet is money a year, growth and share are fractions. */
export const plansTable = defineTable({
  table: 'KAM Plans',
  columns: [
    column('account', 'id', 'Account ID', 'Nr klienta', 14),
    column('name', 'text', 'Account', 'Klient', 28),
    choiceColumn(
      'companyBuyer',
      answers,
      'Buys directly as a company or public buyer',
      'Kupuje bezpośrednio jako firma lub instytucja',
    ),
    choiceColumn('continuingNeed', answers, 'Has a continuing need', 'Ma stałą potrzebę'),
    choiceColumn(
      'paysForValue',
      answers,
      'Looks for added value and pays for it',
      'Szuka wartości dodanej i za nią płaci',
    ),
    choiceColumn('trust', answers, 'Trust exists or can be built', 'Zaufanie jest albo da się je zbudować'),
    choiceColumn('pinnedClass', classes, 'Class pinned by hand', 'Klasa przypięta ręcznie'),
    column('pinReason', 'text', 'Why it is pinned', 'Powód przypięcia', 36),
    column('lossEffect', 'text', 'What losing this account would mean', 'Co oznaczałaby utrata klienta', 36),
    column('industry', 'text', 'Industry and markets', 'Branża i rynki', 36),
    column('direction', 'text', 'Direction of the company', 'Kierunek rozwoju firmy', 36),
    column('management', 'text', 'Structure and management', 'Struktura i kierownictwo', 36),
    column('performance', 'text', 'Performance', 'Wyniki', 36),
    column('need', 'text', 'Need for our products', 'Zapotrzebowanie na nasze produkty', 36),
    column('wallet', 'money', 'Spend in our category (a year)', 'Wydatki w naszej kategorii (rocznie)', 20),
    column('growth', 'percent', 'Growth of the spend (a year)', 'Wzrost wydatków (rocznie)', 14),
    column('targetShare', 'percent', 'Target share of the spend', 'Docelowy udział w wydatkach', 14),
    column('years', 'number', 'Years ahead', 'Liczba lat naprzód', 10),
    column('trends', 'text', 'Trends at the customer and in the industry', 'Trendy u klienta i w branży', 36),
    choiceColumn('trendEffect', trendEffects, 'Effect of the trends on demand', 'Wpływ trendów na popyt'),
    choiceColumn('positionNow', positions, 'Our position now', 'Nasza pozycja dziś', 22),
    choiceColumn('positionWanted', positions, 'Position wanted', 'Pozycja docelowa', 22),
    choiceColumn(
      'openness',
      openness,
      'Sharing the plan with the customer',
      'Udostępnianie planu klientowi',
      22,
    ),
    column('nextReview', 'day', 'Next review', 'Następny przegląd', 14),
    column('updated', 'day', 'Last change of the plan', 'Ostatnia zmiana planu', 14),
  ],
});

/** The ids of its columns. */
export type PlanField = (typeof plansTable.columns)[number]['id'];

/** The four conditions of a strategic account, in the order of METHOD KAM_QUALIFY. */
export const qualifyFields = ['companyBuyer', 'continuingNeed', 'paysForValue', 'trust'] as const;
