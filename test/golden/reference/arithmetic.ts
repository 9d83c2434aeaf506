// The little arithmetic that the references share: sums, and how near two numbers are the same.
export const tiny = 1e-9;
export const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
