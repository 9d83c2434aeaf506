// Second opinion on the portfolio functions: classes, shares, ABC, concentration, scores, wallet, potential.
import { sum, tiny } from './arithmetic';

export type Cell = number | string | boolean | null;
export type Class = 'strategic' | 'normal' | 'prospect' | 'suspect';

const positive = (numbers: readonly (number | null)[]) =>
  numbers.filter((x): x is number => x !== null && x > 0);

export interface ClassifyArguments {
  readonly value: readonly (number | null)[];
  readonly interest: readonly (boolean | null)[] | null;
  readonly override: readonly (Class | null)[] | null;
  readonly strategicShare: number;
  readonly majorShare: number;
}

/** Classes row by row; null where the row is blank in every column. */
export function classify({
  value,
  interest,
  override,
  strategicShare,
  majorShare,
}: ClassifyArguments): (Class | null)[] {
  const rows = value.map((x, i) => {
    const pinned = override?.[i] ?? null;
    const blank = x === null && (interest?.[i] ?? null) === null && pinned === null;
    const customer = x !== null && x !== 0;
    const own: Class = customer
      ? 'normal'
      : interest === null || interest[i] === true
        ? 'prospect'
        : 'suspect';
    return { x: x ?? 0, pinned, blank, customer, class: pinned ?? own };
  });
  const counted = rows.filter((row) => !row.blank && row.class !== 'suspect');
  const customers = counted.filter((row) => row.class === 'strategic' || row.class === 'normal');
  const places = customers.length === 0 ? 0 : Math.max(1, Math.floor(strategicShare * counted.length + tiny));
  let left = Math.max(0, places - rows.filter((row) => row.pinned === 'strategic').length);
  const total = sum(positive(value));
  const ranked = rows.filter((row) => row.pinned === null && row.customer && row.x > 0);
  const strategic = new Set<(typeof rows)[number]>();
  for (const level of [...new Set(ranked.map((row) => row.x))].sort((a, b) => b - a)) {
    const group = ranked.filter((row) => row.x === level);
    if (group.length > left) break;
    group.forEach((row) => strategic.add(row));
    left -= group.length;
  }
  if (majorShare > 0 && total > 0) {
    ranked.filter((row) => row.x / total >= majorShare - tiny).forEach((row) => strategic.add(row));
  }
  return rows.map((row) => (row.blank ? null : strategic.has(row) ? 'strategic' : row.class));
}

export interface MovesArguments extends Omit<ClassifyArguments, 'override'> {
  readonly recorded: readonly (Class | null)[];
  readonly potential: readonly (number | null)[] | null;
}

export function moves({ recorded, potential, ...rest }: MovesArguments): (string | null)[] {
  const { value, interest } = rest;
  const fresh = classify({ ...rest, override: null });
  const strategicValues = value.filter((x, i): x is number => x !== null && fresh[i] === 'strategic');
  const smallest = strategicValues.length > 0 ? Math.min(...strategicValues) : Infinity;
  return recorded.map((was, i) => {
    const now = fresh[i];
    const buys = (value[i] ?? 0) !== 0;
    const large = (potential?.[i] ?? -Infinity) >= smallest;
    if ((was === 'prospect' || was === 'suspect') && buys)
      return now === 'strategic' ? 'first sale: to strategic' : 'first sale: to normal';
    if (was === 'normal' && now === 'strategic') return 'to strategic';
    if ((was === 'strategic' || was === 'normal') && !buys) return 'lapsed: to prospect';
    if (was === 'suspect' && interest?.[i] === true) return 'to prospect';
    if (was === 'strategic' && now === 'normal') return 'review: no longer strategic';
    if (was === 'normal' && large) return 'review: potential';
    if (was === 'prospect' && large) return 'watch: high potential';
    return null;
  });
}

export function share(value: readonly (number | null)[], cumulative: boolean): (number | null)[] {
  const total = sum(positive(value));
  return value.map((x) =>
    x === null ? null : (cumulative ? sum(positive(value).filter((y) => y >= x)) : x) / total,
  );
}

export function abc(value: readonly (number | null)[], a: number, b: number): (string | null)[] {
  const total = sum(positive(value));
  return value.map((x) => {
    if (x === null) return null;
    const above = sum(positive(value).filter((y) => y > x)) / total;
    return above < a - tiny ? 'A' : above < b - tiny ? 'B' : 'C';
  });
}

export function concentration(value: readonly (number | null)[]): Record<string, number | string> {
  const x = positive(value).sort((a, b) => b - a);
  const n = x.length;
  const total = sum(x);
  const shares = x.map((one) => one / total);
  const hhi = sum(shares.map((s) => s * s));
  const top = sum(shares.slice(0, Math.max(1, Math.floor(0.1 * n + tiny))));
  const ascending = [...x].reverse();
  let pareto = 0;
  while (sum(shares.slice(0, pareto)) < 0.8 - tiny) pareto++;
  return {
    customers: n,
    largest: shares[0] ?? 0,
    top,
    cr4: sum(shares.slice(0, 4)),
    hhi,
    effective: 1 / hhi,
    gini: sum(ascending.map((one, i) => (2 * (i + 1) - n - 1) * one)) / (n * total),
    pareto,
    verdict: top >= 0.5 - tiny ? 'concentrated' : 'spread',
  };
}

/** Min–max scores of 0–100 per criterion, weighted over what is known in the row. */
export function score(
  criteria: readonly (readonly (number | null)[])[],
  weights: readonly number[],
  directions: readonly number[],
): (number | null)[] {
  const scaled = criteria.map((row) =>
    row.map((x, j) => {
      if (x === null) return null;
      const column = criteria
        .map((other) => other[j])
        .filter((y): y is number => y !== null && y !== undefined);
      const [low, high] = [Math.min(...column), Math.max(...column)];
      if (high === low) return 50;
      const up = (100 * (x - low)) / (high - low);
      return directions[j] === -1 ? 100 - up : up;
    }),
  );
  return weighted(scaled, weights);
}

export function weighted(
  ratings: readonly (readonly (number | null)[])[],
  weights: readonly number[],
): (number | null)[] {
  return ratings.map((row) => {
    const known = row
      .map((x, j) => ({ x, w: weights[j] ?? 0 }))
      .filter((one): one is { x: number; w: number } => one.x !== null);
    const w = sum(known.map((one) => one.w));
    return w > 0 ? sum(known.map((one) => one.w * one.x)) / w : null;
  });
}

export function matrix(
  attractiveness: readonly (number | null)[],
  position: readonly (number | null)[],
  cut: number,
): (string | null)[] {
  return attractiveness.map((a, i) => {
    const p = position[i] ?? null;
    if (a === null || p === null) return null;
    if (a >= cut - tiny) return p >= cut - tiny ? 'invest for growth' : 'invest selectively';
    return p >= cut - tiny ? 'maintain' : 'manage for cash';
  });
}

export function walletRank(rank: number, suppliers: number): number {
  return ((1 - rank / (suppliers + 1)) * 2) / suppliers;
}

export interface PotentialArguments {
  readonly value: number;
  readonly wallet: number;
  readonly growth: number;
  readonly targetShare: number | null;
  readonly years: number;
}

export function potential({ value, wallet, growth, targetShare, years }: PotentialArguments): number[] {
  const today = value / wallet;
  const goal = targetShare ?? today;
  const result: number[] = [];
  for (let t = 1; t <= years; t++) {
    let grown = wallet;
    for (let year = 0; year < t; year++) grown *= 1 + growth;
    result.push(grown * (today + ((goal - today) * t) / years));
  }
  return result;
}

export function qualify(conditions: readonly (readonly (boolean | null)[])[]): (string | null)[] {
  return conditions.map((row) => {
    const numbers = (wanted: boolean | null) =>
      row.flatMap((answer, j) => (answer === wanted ? [j + 1] : [])).join(', ');
    if (row.every((answer) => answer === null)) return null;
    if (numbers(false) !== '') return `not qualified: ${numbers(false)}`;
    return numbers(null) !== '' ? `open: ${numbers(null)}` : 'qualified';
  });
}
