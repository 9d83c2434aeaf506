// seededRandom: a repeatable stream of numbers in [0, 1), so that a sample is the same on every machine (mulberry32, public domain).

/** The next number of a stream, from 0 up to but not 1. */
export type Random = () => number;

/** The stream of a seed, of which the low 32 bits count. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of the items, each as likely as the others; there must be one. */
export function pick<T>(random: Random, items: readonly T[]): T {
  return items[Math.floor(random() * items.length)]!;
}

/** A number from `low` up to but not `high`. */
export function between(random: Random, low: number, high: number): number {
  return low + random() * (high - low);
}
