// SwotType: the four kinds of SWOT items (METHOD SWOT_SCORE).

/** Strength, weakness, opportunity, threat; the code of a type is its place here. */
export const swotTypes = ['S', 'W', 'O', 'T'] as const;

/** One of the four letters. */
export type SwotType = (typeof swotTypes)[number];
