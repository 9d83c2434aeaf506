// Plausible arguments of every function for any number of rows, the same on every run.

export type Cells = readonly (readonly unknown[])[];

/** Pareto-shaped amounts from a fixed seed. */
export function amounts(count: number): number[][] {
  let seed = 42;
  return Array.from({ length: count }, () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return [Math.round(1_000_000 / (1 + (seed / 2_147_483_648) * 9_999)) / 100];
  });
}

const from = <T>(count: number, cells: readonly T[], step = 7): T[][] =>
  Array.from({ length: count }, (_, i) => [cells[(i * step) % cells.length] as T]);
const table = (count: number, columns: number, cell: (i: number) => unknown): Cells =>
  Array.from({ length: count }, (_, row) =>
    Array.from({ length: columns }, (_none, column) => cell(row * 5 + column * 3)),
  );

const classes = (n: number) => from(n, ['strategic', 'normal', 'normal', 'prospect', 'suspect']);
const marks = (n: number, step?: number) => from(n, [3, 5, 1, 4, 2], step);
const mark = (i: number) => 1 + (i % 5);
const yesNo = (i: number) => (i % 7 === 0 ? 'no' : 'yes');

export const functionInputs: Readonly<Record<string, (rows: number) => readonly unknown[]>> = {
  KAM_QUALIFY: (n) => [table(n, 4, yesNo)],
  KAM_CLASSIFY: (n) => [amounts(n)],
  KAM_EXPLAIN: (n) => [amounts(n)],
  KAM_MOVES: (n) => [classes(n), amounts(n), from(n, [10, 5_000, '']), from(n, ['yes', '', 'no'])],
  KAM_SHARE: (n) => [amounts(n), true],
  KAM_ABC: (n) => [amounts(n)],
  KAM_CONCENTRATION: (n) => [amounts(n)],
  KAM_SCORE: (n) => [table(n, 3, (i) => (i * 37) % 101), [[3, 2, 1]], [[1, 1, -1]]],
  KAM_WEIGHTED: (n) => [table(n, 6, mark), [[0.3, 0.1, 0.15, 0.1, 0.2, 0.15]]],
  KAM_MATRIX: (n) => [from(n, [80, 20, 55]), from(n, [10, 90, 50, 40])],
  KAM_WALLET: (n) => [amounts(n), from(n, [20_000, 90_000])],
  KAM_WALLET_RANK: (n) => [from(n, [1, 2, 3]), from(n, [3, 4, 5])],
  KAM_POTENTIAL: (n) => [amounts(n), from(n, [20_000, 90_000]), 0.05, 0.5],
  KAM_TIME_PLAN: (n) => [classes(n), 1_600, amounts(n)],
  KAM_TIME_GAP: (n) => [classes(n), marks(n)],
  KAM_REP_TYPE: (n) => [table(n, 5, mark), table(n, 4, mark)],
  KAM_REP_FIT: (n) => [classes(n), from(n, ['hunter', 'farmer', 'ambidextrous'])],
  ZIPPER_SCORE: (n) => [from(n, [1, 2, 3, 4]), marks(n), from(n, [1, 3, 2, 4], 3)],
  ZIPPER_RISK: (n) => [
    Array.from({ length: n }, (_, i) => [`Person ${String(i % 5_000)}`]),
    from(n, [1, 2, 3, 4]),
    marks(n),
  ],
  SWOT_SCORE: (n) => [from(n, ['S', 'W', 'O', 'T']), marks(n), marks(n, 3)],
  PILLAR_SCORE: (n) => [table(n, 4, mark)],
  PILLAR_VERDICT: (n) => [table(n, 4, mark)],
  PILLAR_TARGETS: (n) => [
    Array.from({ length: n }, (_, i) => [`area ${String(i)}`]),
    from(n, [5]),
    from(n, [1, 2]),
    from(n, [4, 5]),
  ],
  PERCEPTION_GAP: (n) => [marks(n), marks(n, 3), marks(n, 11)],
  PLAN_STATUS: (n) => [from(n, [46_100, 46_112, 46_200]), from(n, ['yes', '', 'no', '']), 46_112],
};
