// ClassLines: accounts and value by class, beside the usual share of accounts (METHOD «Classes»).
import { accountClasses, accountShareByClass, type AccountClass } from '../../../model/account-class';

export interface ClassLine {
  readonly class: AccountClass;
  readonly accounts: number;
  /** Of strategic, normal and prospect accounts together; undefined for suspects, who are not counted. */
  readonly accountShare: number | undefined;
  /** 10/30/60%; undefined for suspects. */
  readonly usualShare: number | undefined;
  readonly value: number;
  /** Of all positive value; undefined where there is none. */
  readonly valueShare: number | undefined;
}

export function classLinesOf(codes: Uint8Array, value: Float64Array, total: number): readonly ClassLine[] {
  const accounts = [0, 0, 0, 0];
  const values = [0, 0, 0, 0];
  codes.forEach((code, i) => {
    if (code >= accounts.length) return;
    accounts[code]! += 1;
    values[code]! += Number.isNaN(value[i]!) ? 0 : value[i]!;
  });
  const counted = accounts[0]! + accounts[1]! + accounts[2]!;
  return accountClasses.map((name, code) => ({
    class: name,
    accounts: accounts[code]!,
    accountShare: name === 'suspect' || counted === 0 ? undefined : accounts[code]! / counted,
    usualShare: name === 'suspect' ? undefined : accountShareByClass[name],
    value: values[code]!,
    valueShare: total > 0 ? values[code]! / total : undefined,
  }));
}
