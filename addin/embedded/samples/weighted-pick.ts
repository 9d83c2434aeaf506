// weightedPick: one of several things, each as often as its weight says.
import type { Random } from './seeded-random';

/** The thing drawn from pairs of a thing and its weight; there must be one. */
export function weightedPick<T>(random: Random, items: readonly (readonly [T, number])[]): T {
  const total = items.reduce((sum, [, weight]) => sum + weight, 0);
  let left = random() * total;
  for (const [item, weight] of items) {
    left -= weight;
    if (left < 0) return item;
  }
  return items[items.length - 1]![0];
}
