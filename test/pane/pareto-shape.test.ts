import { paretoShape } from '../../shared/pane/portfolio/pareto/pareto-shape';

describe('the shape of the Pareto picture', () => {
  test('few accounts stand each in a bar of their own', () => {
    expect(paretoShape([50, 30, 15, 5], [true, false, false, false])).toEqual({
      accounts: 4,
      bars: [
        { from: 0, to: 1, value: 50, strategic: true },
        { from: 1, to: 2, value: 30, strategic: false },
        { from: 2, to: 3, value: 15, strategic: false },
        { from: 3, to: 4, value: 5, strategic: false },
      ],
      line: [
        { accounts: 0, share: 0 },
        { accounts: 1, share: 0.5 },
        { accounts: 2, share: 0.8 },
        { accounts: 3, share: 0.95 },
        { accounts: 4, share: 1 },
      ],
      milestones: [
        { accounts: 1, share: 0.5 },
        { accounts: 2, share: 0.8 },
        { accounts: 4, share: 1 },
      ],
    });
  });

  const values = Float64Array.from({ length: 100_000 }, (_, rank) => 1e6 / (rank + 1));
  const strategic = Array.from(values, (_, rank) => rank < 10_007);
  const shape = paretoShape(values, strategic, 120);

  test('many accounts are gathered into few bars without a gap', () => {
    expect(shape.bars.length).toBeLessThanOrEqual(122);
    expect(shape.bars[0]!.from).toBe(0);
    expect(shape.bars.at(-1)!.to).toBe(100_000);
    shape.bars.slice(1).forEach((bar, i) => expect(bar.from).toBe(shape.bars[i]!.to));
  });

  test('bars keep the number of strategic accounts and the total', () => {
    const count = (wanted: boolean) =>
      shape.bars.filter((bar) => bar.strategic === wanted).reduce((sum, bar) => sum + bar.to - bar.from, 0);
    expect(count(true)).toBe(10_007);
    const total = values.reduce((sum, value) => sum + value, 0);
    const drawn = shape.bars.reduce((sum, bar) => sum + bar.value * (bar.to - bar.from), 0);
    expect(drawn / total).toBeCloseTo(1, 9);
  });

  test('milestones are exact, not read off the bars', () => {
    const total = values.reduce((sum, value) => sum + value, 0);
    const top = values.slice(0, 1000).reduce((sum, value) => sum + value, 0);
    expect(shape.milestones.find(({ accounts }) => accounts === 1000)!.share).toBeCloseTo(top / total, 9);
  });
});
