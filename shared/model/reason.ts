// Reason: why an account has its class, as figures (METHOD KAM_EXPLAIN). `shared/text/reason-text.ts` makes the sentence of it.

/** Where an account stands among the customers, the largest first: place 1 of so many. */
export interface Standing {
  readonly rank: number;
  readonly count: number;
}

/** The rule that fired, with the figures that show it. Values are in the unit of the value column, shares 0–1. */
export type Reason =
  /** A class set by hand, and how the account stands; null where it has no positive value. `code` is a class code. */
  | {
      readonly rule: 'pinned';
      readonly code: number;
      readonly standing: (Standing & { share: number }) | null;
    }
  | (Standing & { readonly rule: 'byRank'; readonly share: number; readonly places: number })
  | (Standing & {
      readonly rule: 'byLoss';
      readonly share: number;
      readonly majorShare: number;
      places: number;
    })
  | { readonly rule: 'negative'; readonly value: number }
  /** One of a group of equal values that does not fit into the places. */
  | (Standing & { readonly rule: 'tied'; readonly others: number; readonly places: number })
  /** Nobody is strategic: there are no places, or the group that would take them does not fit. */
  | (Standing & { readonly rule: 'noPlace' | 'belowTied'; readonly places: number })
  /** How much less than the smallest strategic account. */
  | (Standing & { readonly rule: 'normal'; readonly distance: number })
  | { readonly rule: 'prospect' | 'prospectOpen' | 'suspect' };
