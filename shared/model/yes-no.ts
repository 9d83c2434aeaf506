// YesNo: the codes of a column of yes/no cells (METHOD rule 4).

/** What a `Uint8Array` of answers holds: 0 blank, 1 no, 2 yes. */
export const yesNo = { blank: 0, no: 1, yes: 2 } as const;
