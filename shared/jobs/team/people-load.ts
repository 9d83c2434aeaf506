// peopleLoad: everybody who answers statements or holds accounts: type, accounts and hours by class, how full the year is, and who fits badly where.
import type { Portfolio } from '../portfolio/portfolio';
import { classCode } from '../../model/account-class';
import { plainText } from '../../model/plain-text';
import type { FieldValue } from '../../model/field-value';
import type { TableRecord } from '../../sheet/tables/table-view';
import { farmerStatements, hunterStatements, type TeamField } from '../../sheet/tables/team-table';
import { meanAnswer, repFitOf, repTypeOf, type RepFit, type RepType } from '../../method/people/rep-type';

/** An account whose owner's type does not suit its class. */
export interface Mismatch {
  /** Index of the account. */
  readonly account: number;
  readonly fit: Exclude<RepFit, 'good'>;
}

/** What one person carries; `person` is the name as it is written first. */
export interface PersonLoad {
  readonly person: string;
  /** Undefined where nothing was answered. */
  readonly type: RepType | undefined;
  /** Of the answers 1–5; NaN where none. */
  readonly hunterMean: number;
  readonly farmerMean: number;
  /** Accounts held, and the hours they took: strategic, normal, prospect, suspect. Hours are null where no column holds them. */
  readonly accounts: readonly number[];
  readonly hours: readonly number[] | null;
  /** Hours a year the person has; NaN where not said. */
  readonly capacity: number;
  /** Hours taken of those the person has; NaN where either is unknown. */
  readonly load: number;
  /** Accounts whose fit is not good (METHOD KAM_REP_FIT): poor before fair, then by value. */
  readonly mismatches: readonly Mismatch[];
}

type PersonRow = Pick<TableRecord<TeamField>, 'values'>;

/** The type as one person answered it: means of the answers 1–5, NaN where none; what is out of range counts as no answer. */
export function personType({ values }: PersonRow): Pick<PersonLoad, 'type' | 'hunterMean' | 'farmerMean'> {
  const meanOf = (statements: readonly { readonly id: TeamField }[]) =>
    meanAnswer(
      Float64Array.from(statements, ({ id }) => answerOf(values[id])),
      0,
      statements.length,
    );
  const [hunterMean, farmerMean] = [meanOf(hunterStatements), meanOf(farmerStatements)];
  return { type: repTypeOf(hunterMean, farmerMean), hunterMean, farmerMean };
}

const answerOf = (value: FieldValue | undefined): number =>
  typeof value === 'number' && value >= 1 && value <= 5 ? value : NaN;

/**
 * The people in rows of KAM Team without an account, and the owners of the account sheet; busiest first. A name written twice is one person, whose
 * first row counts.
 */
export function peopleLoad(portfolio: Portfolio, rows: readonly PersonRow[]): readonly PersonLoad[] {
  const people = new Map<string, { readonly person: string; row: PersonRow | undefined; held: number[] }>();
  const personOf = (name: string) => {
    const key = plainText(name);
    const known = people.get(key) ?? { person: name.trim(), row: undefined, held: [] };
    if (key !== '') people.set(key, known);
    return known;
  };
  for (const row of rows) personOf(String(row.values.person ?? '')).row ??= row;
  const { order, accounts } = portfolio;
  for (const account of order) personOf(accounts.owner?.[account] ?? '').held.push(account);
  return [...people.values()]
    .map(({ person, row, held }) => loadOf(portfolio, person, row ?? { values: {} }, held))
    .sort((one, other) => sum(other.hours) - sum(one.hours) || sum(other.accounts) - sum(one.accounts));
}

function loadOf(portfolio: Portfolio, person: string, row: PersonRow, held: readonly number[]): PersonLoad {
  const { accounts, classification } = portfolio;
  const answered = personType(row);
  const codeOf = (account: number) => classification.codes[account] ?? classCode.blank;
  const byClass = (amountOf: (account: number) => number) =>
    [0, 1, 2, 3].map((code) => sum(held.filter((one) => codeOf(one) === code).map(amountOf)));
  const { hours: spent } = accounts;
  const hours = spent === null ? null : byClass((account) => spent[account] || 0);
  const { hours: year } = row.values;
  const capacity = typeof year === 'number' && year > 0 ? year : NaN;
  return {
    person,
    ...answered,
    accounts: byClass(() => 1),
    hours,
    capacity,
    load: hours === null ? NaN : sum(hours) / capacity,
    mismatches: mismatchesOf(held, (account) => repFitOf(codeOf(account), answered.type)),
  };
}

function mismatchesOf(
  held: readonly number[],
  fitOf: (account: number) => RepFit | undefined,
): readonly Mismatch[] {
  const withFit = (fit: Mismatch['fit']) =>
    held.filter((account) => fitOf(account) === fit).map((account) => ({ account, fit }));
  return [...withFit('poor'), ...withFit('fair')];
}

const sum = (amounts: readonly number[] | null): number =>
  (amounts ?? []).reduce((total, one) => total + one, 0);
