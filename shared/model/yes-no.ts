// YesNo: the codes of a column of yes/no cells (METHOD rule 4).

/** 0 blank, 1 no, 2 yes: what a `Uint8Array` of answers holds. */
export const yesNo = { blank: 0, no: 1, yes: 2 } as const;
