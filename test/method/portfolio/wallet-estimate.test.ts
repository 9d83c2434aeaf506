import { walletEstimate } from '../../../shared/method/portfolio/wallet-estimate';

test.each([
  [1, 3, 1 / 2, 600],
  [2, 3, 1 / 3, 900],
  [3, 3, 1 / 6, 1800],
  [1, 1, 1, 300],
  [1.5, 2, 1 / 2, 600],
])('rank %d of %d', (rank, suppliers, share, wallet) => {
  const estimate = walletEstimate(300, rank, suppliers);
  expect(estimate?.share).toBeCloseTo(share, 12);
  expect(estimate?.wallet).toBeCloseTo(wallet, 9);
});

test.each([
  [0, 3],
  [4, 3],
  [1, 0],
  [1, 2.5],
  [NaN, 3],
  [1, NaN],
])('rank %d of %d cannot be', (rank, suppliers) => {
  expect(walletEstimate(300, rank, suppliers)).toBeUndefined();
});

test.each([undefined, 0, -10])('a share without a spend where the customer buys %p', (value) => {
  expect(walletEstimate(value, 1, 3)).toEqual({ share: 0.5, wallet: undefined });
});
