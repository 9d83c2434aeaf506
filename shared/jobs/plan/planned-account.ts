// PlannedAccount: an account of the portfolio as plans speak of it: the key its rows are found by, and what the account sheet says of it.
import { accountClasses, type AccountClass } from '../../model/account-class';
import type { Language } from '../../model/language';
import { accountKeyAt } from '../portfolio/account-key';
import type { Portfolio } from '../portfolio/portfolio';
import type { AccountKey } from '../../sheet/tables/table-view';

/** What one account is and brings, one value each; money and hours a year as in the sheet, '' for texts that are blank. */
export interface PlannedAccount extends AccountKey {
  /** Its place among the accounts of the portfolio. */
  readonly index: number;
  readonly class: AccountClass | undefined;
  /** Why it has its class. */
  readonly explain: (language: Language) => string;
  /** What importance is measured by, and which column that is; undefined where blank. */
  readonly value: number | undefined;
  readonly measure: 'revenue' | 'margin';
  /** Of the total of positive values. */
  readonly share: number | undefined;
  readonly potential: number | undefined;
  readonly hours: number | undefined;
  readonly owner: string;
  readonly competitor: string;
  readonly segment: string;
}

const known = (column: ArrayLike<number> | null | undefined, index: number): number | undefined => {
  const value = column?.[index];
  return value === undefined || Number.isNaN(value) ? undefined : value;
};

/** Account `index` of the portfolio; null where it has neither number nor name, so that no row can be kept for it. */
export function plannedAccountAt(portfolio: Portfolio, index: number): PlannedAccount | null {
  const key = accountKeyAt(portfolio.accounts, index);
  if (key === null) return null;
  const { accounts, classification, shares } = portfolio;
  return {
    ...key,
    index,
    class: accountClasses[classification.codes[index] ?? -1],
    explain: (language) => portfolio.explain(index, language),
    value: known(accounts.value, index),
    measure: accounts.mapping.valueField,
    share: known(shares, index),
    potential: known(accounts.potential, index),
    hours: known(accounts.hours, index),
    owner: accounts.owner?.[index] ?? '',
    competitor: accounts.competitor?.[index] ?? '',
    segment: accounts.segment?.[index] ?? '',
  };
}
