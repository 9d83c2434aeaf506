// PortfolioSettings: the thresholds of the main job, with METHOD's defaults.

/** What somebody may set about the classes, the time and ABC; all parts are 0–1. */
export interface PortfolioSettings {
  /** Share of accounts that get a strategic place: 10% (METHOD KAM_CLASSIFY, B). */
  readonly strategicShare: number;
  /** Share of all value from which an account is strategic whatever its rank: 10% (METHOD KAM_CLASSIFY, D); 0 switches the test off. */
  readonly majorShare: number;
  /** Selling time for strategic, normal and prospect accounts: 60/30/10 (METHOD «Classes», B). */
  readonly timeSplit: readonly [number, number, number];
  /** ABC limits of the cumulative share: 80% and 95% (METHOD KAM_ABC, D). */
  readonly abc: readonly [number, number];
}

/** What holds where nothing is set: 10%, 10%, 60/30/10, 80%/95%. */
export const defaultPortfolioSettings: PortfolioSettings = {
  strategicShare: 0.1,
  majorShare: 0.1,
  timeSplit: [0.6, 0.3, 0.1],
  abc: [0.8, 0.95],
};
