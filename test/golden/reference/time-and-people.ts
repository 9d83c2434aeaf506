// Second opinion on selling time and on hunters and farmers.
import { sum } from './arithmetic';
import type { Cell, Class } from './portfolio';

const order: readonly Class[] = ['strategic', 'normal', 'prospect', 'suspect'];

/** The split scaled to sum 1, classes without an account handing their part to the others in proportion. */
function budgets(classes: readonly (Class | null)[], split: readonly number[]): Record<Class, number> {
  const parts = order.map((one, i) => (classes.includes(one) ? (split[i] ?? 0) : 0));
  const whole = sum(parts);
  const [strategic = 0, normal = 0, prospect = 0] = parts.map((part) => (whole > 0 ? part / whole : 0));
  return { strategic, normal, prospect, suspect: 0 };
}

export function timePlan(
  classes: readonly (Class | null)[],
  hours: number,
  weight: readonly (number | null)[] | null,
  split: readonly number[],
): (number | null)[] {
  const share = budgets(classes, split);
  return classes.map((mine, i) => {
    if (mine === null) return null;
    const peers = classes.map((one, j) => (one === mine ? (weight?.[j] ?? 0) : 0));
    const even = weight === null || sum(peers) === 0;
    const part = even ? 1 / classes.filter((one) => one === mine).length : (weight[i] ?? 0) / sum(peers);
    return hours * share[mine] * part;
  });
}

/** Rows: strategic, normal, prospect, suspect, total; columns: accounts, share of accounts, hours, share of time, target, gap, hours to move. */
export function timeGap(
  classes: readonly (Class | null)[],
  hours: readonly (number | null)[],
  split: readonly number[],
): Cell[][] {
  const whole = sum(split);
  const total = sum(classes.map((one, i) => (one === null ? 0 : (hours[i] ?? 0))));
  const all = classes.filter((one) => one !== null).length;
  const rows = order.map((one, k) => {
    const accounts = classes.filter((other) => other === one).length;
    const spent = sum(classes.map((other, i) => (other === one ? (hours[i] ?? 0) : 0)));
    const target = (split[k] ?? 0) / whole;
    return [
      accounts,
      accounts / all,
      spent,
      spent / total,
      target,
      spent / total - target,
      target * total - spent,
    ];
  });
  return [...rows, [all, 1, total, 1, 1, 0, 0]];
}

const mean = (answers: readonly (number | null)[]) => {
  const known = answers.filter((one): one is number => one !== null);
  return known.length > 0 ? sum(known) / known.length : null;
};

export function repType(
  hunter: readonly (readonly (number | null)[])[],
  farmer: readonly (readonly (number | null)[])[],
): (string | null)[] {
  return hunter.map((row, i) => {
    const [h, f] = [mean(row), mean(farmer[i] ?? [])];
    if (h === null && f === null) return null;
    const isHunter = h !== null && h >= 3.5 - 1e-9;
    const isFarmer = f !== null && f >= 3.5 - 1e-9;
    return isHunter && isFarmer ? 'ambidextrous' : isHunter ? 'hunter' : isFarmer ? 'farmer' : 'neither';
  });
}

export function repFit(
  classes: readonly (Class | null)[],
  types: readonly (string | null)[],
): (string | null)[] {
  return classes.map((one, i) => {
    const type = types[i] ?? null;
    if (one === null || type === null || one === 'suspect') return null;
    if (type === 'neither') return 'poor';
    if (one === 'prospect') return type === 'farmer' ? 'fair' : 'good';
    return type === 'hunter' ? 'poor' : 'good';
  });
}
