// Speed of the worksheet functions: whole columns through `invoke`, as the hosts call them, beside a plain loop that copies the same cells.
import { catalogue, functionById } from '../../shared/functions/registry';
import { measure, report } from './measure';

/** Pareto-shaped values, the same on every run. */
function values(count: number): number[][] {
  let seed = 42;
  return Array.from({ length: count }, () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return [Math.round(1_000_000 / (1 + (seed / 2_147_483_648) * 9_999)) / 100];
  });
}

function copy(cells: readonly (readonly number[])[]): number[][] {
  const result = new Array<number[]>(cells.length);
  for (let i = 0; i < cells.length; i++) result[i] = [(cells[i] as readonly [number])[0]];
  return result;
}

const million = values(1_000_000);
const classify = functionById('KAM_CLASSIFY');
const copied = measure(() => copy(million));
const classified = measure(() => classify?.invoke([million]));
report('copy 1,000,000 × 1', copied);
report(
  'KAM_CLASSIFY 1,000,000 × 1',
  classified,
  `${(classified / copied).toFixed(2)} × the copy (at most 3)`,
);

const score = functionById('PILLAR_SCORE');
const rating = [[[4, 3, 2, 5]]];
const calls = measure(() => {
  for (let i = 0; i < 100_000; i++) score?.invoke(rating);
});
report('PILLAR_SCORE, one row, per call', calls / 100_000, 'under 0.005 ms');

const classOf = (row: readonly number[]) => ((row[0] ?? 0) > 5_000 ? 'strategic' : 'normal');
const inputs: Readonly<Record<string, (cells: number[][]) => unknown[]>> = {
  KAM_TIME_PLAN: (cells) => [cells.map((row) => [classOf(row)]), 1600, cells],
  KAM_TIME_GAP: (cells) => [cells.map((row) => [classOf(row)]), cells],
  PILLAR_SCORE: (cells) => [cells.map((row) => [1 + (Math.floor(row[0] ?? 0) % 5), 3, 2, 5])],
  PILLAR_VERDICT: (cells) => [cells.map((row) => [1 + (Math.floor(row[0] ?? 0) % 5), 3, 2, 5])],
};

for (const { id, invoke } of catalogue) {
  for (const rows of [1, 1_000, 100_000]) {
    const args = (inputs[id] ?? ((cells: number[][]) => [cells]))(values(rows));
    const result = invoke(args);
    report(
      `${id} ${rows.toLocaleString('en')} rows`,
      measure(() => invoke(args)),
      result.ok ? '' : `${result.literal} ${result.message}`,
    );
  }
}
