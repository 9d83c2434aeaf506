// rankTicks: where the axis of ranks is marked.

const wantedTicks = 4;

/** Round ranks, about four of them: steps of 1, 2 or 5 times a power of ten. */
export function rankTicks(customers: number): number[] {
  const rough = Math.max(1, customers / wantedTicks);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((one) => one * power).find((one) => one >= rough) ?? 10 * power;
  return Array.from({ length: Math.floor(customers / step) + 1 }, (_, i) => i * step);
}
