// Position: where we stand with a customer, on the ladder from outsider to alliance (METHOD «Analysis»).

/** The steps of the ladder, lowest first. */
export const positionCodes = ['outsider', 'approved', 'preferred', 'alliance'] as const;

/** One step of the ladder. */
export type Position = (typeof positionCodes)[number];
