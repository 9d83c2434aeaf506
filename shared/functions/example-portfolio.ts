// Example portfolio: METHOD's worked example of 16 customers, three prospects and one suspect, which several functions show.

const values = [
  4_200_000, 1_850_000, 990_000, 640_000, 610_000, 420_000, 395_000, 310_000, 280_000, 240_000, 205_000,
  160_000, 120_000, 90_000, 60_000, 45_000, 0, 0, 0, 0,
];

/** A list as the n×1 range a host passes. */
export const range = <T>(cells: readonly T[]): T[][] => cells.map((cell) => [cell]);

/** Yearly value per account, 20×1; 0 for prospects and the suspect. */
export const exampleValue = range(values);
/** Who showed interest: the three prospects, 20×1. */
export const exampleInterest = range(values.map((value, i) => (value === 0 && i < 19 ? 'yes' : '')));
/** The classes that the method gives them, 20×1. */
export const exampleClass = range(
  values.map((_, i) => (i < 2 ? 'strategic' : i < 16 ? 'normal' : i < 19 ? 'prospect' : 'suspect')),
);
