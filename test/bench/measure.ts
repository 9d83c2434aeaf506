// Medians of five runs after one to warm up, in milliseconds; figures, never assertions.

export function measure(run: () => unknown, runs = 5): number {
  run();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((one, other) => one - other)[runs >> 1] ?? NaN;
}

export function report(name: string, milliseconds: number, note = ''): void {
  const figure = milliseconds < 0.1 ? milliseconds.toFixed(5) : milliseconds.toFixed(2);
  console.log(`${name.padEnd(44)} ${figure.padStart(12)} ms  ${note}`);
}
