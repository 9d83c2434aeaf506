// PageInput: what a plan on a page is made from.
import type { AccountClass } from '../../model/account-class';
import type { Day } from '../../model/day';
import type { AccountKey } from '../../sheet/tables/table-view';
import type { AccountRecords } from '../plan/account-records';

/** The account as the page names it; `share` is 0–1 of the total of positive values, what is undefined is not said. */
export interface PageAccount extends AccountKey {
  readonly class: AccountClass | undefined;
  /** Why it has its class, in the language of the page. */
  readonly explanation: string;
  readonly value: number | undefined;
  readonly measure: 'revenue' | 'margin';
  readonly share: number | undefined;
  readonly owner: string;
}

/** The account, its records in the planning tables, and the day of the page. */
export interface PageInput {
  readonly account: PageAccount;
  readonly records: AccountRecords;
  readonly today: Day;
}
