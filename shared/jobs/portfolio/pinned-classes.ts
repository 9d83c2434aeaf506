// pinnedClasses: the classes pinned by hand in KAM Plans, as the override of a classification (METHOD KAM_CLASSIFY: a pin wins).
import { accountClasses, classCode } from '../../model/account-class';
import type { AccountTable } from '../../sheet/accounts/account-table';
import { plainText } from '../../model/plain-text';
import type { PlanField } from '../../sheet/tables/plans-table';
import type { TableView } from '../../sheet/tables/table-view';

/** Class codes by the account's key, and by its plain name (with a leading tab, which no key has) for rows without a key. */
export type Pins = ReadonlyMap<string, number>;

const nameKey = (name: string): string => `\t${plainText(name)}`;

/** The pins in KAM Plans; rows without a class that can be read pin nothing. */
export function pinsOf(plans: TableView<PlanField>): Pins {
  const pins = new Map<string, number>();
  for (let i = 0; i < plans.count; i++) {
    const { account, name, pinnedClass } = plans.at(i).values;
    const code = accountClasses.findIndex((one) => one === pinnedClass);
    const key = String(account ?? '').trim();
    if (code >= 0) pins.set(key === '' ? nameKey(String(name ?? '')) : key, code);
  }
  return pins;
}

/** One class code per account, 0–3, 255 without a pin; null where no account has one. */
export function pinnedClasses({ ids, names, count }: AccountTable, pins: Pins): Uint8Array | null {
  if (pins.size === 0) return null;
  const codes = new Uint8Array(count).fill(classCode.blank);
  let isAny = false;
  for (let i = 0; i < count; i++) {
    const name = names[i] ?? '';
    const code = pins.get(ids?.[i] || name) ?? pins.get(nameKey(name));
    if (code === undefined) continue;
    codes[i] = code;
    isAny = true;
  }
  return isAny ? codes : null;
}
