// Second opinion on the zipper, SWOT, the pillars, perception and the state of plans.
import { tiny } from './arithmetic';
import type { Cell } from './portfolio';

export interface Relation {
  readonly person: string;
  readonly level: number;
  readonly strength: number;
  readonly ourLevel: number | null;
}

export function zipperScore(relations: readonly Relation[]): number {
  let teeth = 0;
  for (const level of [1, 2, 3, 4]) {
    let best = 0;
    for (const relation of relations.filter((one) => one.level === level)) {
      const apart = relation.ourLevel === null ? 0 : Math.abs(relation.ourLevel - level);
      best = Math.max(best, (relation.strength / 5) * (apart === 0 ? 1 : apart === 1 ? 0.75 : 0.5));
    }
    teeth += best;
  }
  return (100 * teeth) / 4;
}

export function zipperRisk(relations: readonly Relation[]): number[] {
  return relations.map(
    ({ person }) => zipperScore(relations) - zipperScore(relations.filter((one) => one.person !== person)),
  );
}

export function swot(
  items: readonly {
    readonly type: 'S' | 'W' | 'O' | 'T';
    readonly importance: number;
    readonly rating: number;
  }[],
): Cell[] {
  const total = (type: string) =>
    items.filter((one) => one.type === type).reduce((all, one) => all + one.importance * one.rating, 0);
  const axis = (plus: string, minus: string) => {
    const [p, m] = [total(plus), total(minus)];
    return p + m > 0 ? (p - m) / (p + m) : null;
  };
  const [internal, external] = [axis('S', 'W'), axis('O', 'T')];
  const strategy =
    internal === null || external === null ? null : (internal >= 0 ? 'S' : 'W') + (external >= 0 ? 'O' : 'T');
  return [internal, external, strategy];
}

export function pillarScore(
  ratings: readonly (readonly (number | null)[])[],
  weights: readonly number[],
): (number | null)[] {
  return ratings.map((row) => {
    let above = 0;
    let below = 0;
    row.forEach((rating, j) => {
      if (rating === null) return;
      above += (weights[j] ?? 0) * ((rating - 1) / 4);
      below += weights[j] ?? 0;
    });
    return below > 0 ? (100 * above) / below : null;
  });
}

const pillars = ['strength', 'strategy', 'people', 'support'];

export function pillarVerdict(ratings: readonly (readonly (number | null)[])[]): (string | null)[] {
  return ratings.map((row) => {
    const known = row.filter((one): one is number => one !== null);
    if (known.length === 0) return null;
    if (known.length === 4 && known.every((one) => one >= 4)) return 'hard to beat: is it worth competing?';
    const weakest = Math.min(...known);
    const attack = pillars.filter((_, j) => row[j] === weakest).map((name) => `${name} (${String(weakest)})`);
    const unknown = pillars.filter((_, j) => row[j] === null);
    return `attack: ${attack.join(', ')}${unknown.length > 0 ? `; unknown: ${unknown.join(', ')}` : ''}`;
  });
}

export interface Area {
  readonly area: string;
  readonly importance: number | null;
  readonly theirs: number | null;
  readonly ours: number | null;
}

export function pillarTargets(areas: readonly Area[], count: number): [string, number][] {
  return areas
    .map(({ area, importance, theirs, ours }, i) => ({
      area,
      i,
      priority:
        importance === null || theirs === null || ours === null
          ? 0
          : (importance * ((5 - theirs) / 4) * Math.max(0, ours - theirs)) / 4,
    }))
    .filter((one) => one.priority > tiny)
    .sort((a, b) => (Math.abs(b.priority - a.priority) > tiny ? b.priority - a.priority : a.i - b.i))
    .slice(0, count)
    .map(({ area, priority }) => [area, priority]);
}

export function perceptionGap(
  importance: readonly (number | null)[],
  ours: readonly (number | null)[],
  theirs: readonly (number | null)[],
): Cell[][] {
  return importance.map((weight, i) => {
    const [mine, customers] = [ours[i] ?? null, theirs[i] ?? null];
    const gap = mine === null || customers === null ? null : mine - customers;
    const word =
      gap === null ? null : gap >= 1 - tiny ? 'overrated' : gap <= -1 + tiny ? 'underrated' : 'aligned';
    const important = weight !== null && weight >= 3 - tiny;
    const low = customers !== null && customers <= 3 + tiny;
    const quadrant =
      weight === null || customers === null
        ? null
        : important
          ? low
            ? 'concentrate here'
            : 'keep it up'
          : low
            ? 'low priority'
            : 'possible overkill';
    return [gap, word, quadrant];
  });
}

/** Days are whole numbers here. */
export function planStatus(
  due: readonly (number | null)[],
  done: readonly (boolean | null)[],
  today: number,
): (string | null)[] {
  return due.map((day, i) => {
    const finished = done[i] ?? null;
    if (day === null && finished === null) return null;
    if (finished === true) return 'done';
    if (day === null) return 'no date';
    if (day < today) return `overdue by ${String(today - day)} ${today - day === 1 ? 'day' : 'days'}`;
    return day - today <= 14 ? 'due soon' : 'open';
  });
}
