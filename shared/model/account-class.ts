// AccountClass: the four classes of accounts, with the shares METHOD's table gives them.

/** One of METHOD's classes: strategic and normal accounts buy, a prospect may, a suspect is only a name so far. */
export type AccountClass = 'strategic' | 'normal' | 'prospect' | 'suspect';

/** All four, in the order of their codes and of every table that shows them. */
export const accountClasses: readonly AccountClass[] = ['strategic', 'normal', 'prospect', 'suspect'];

/** Codes of a class column: places in `accountClasses`; blank where nothing is written. */
export const classCode = { strategic: 0, normal: 1, prospect: 2, suspect: 3, blank: 255 } as const;

/** Share of selling time that each class should take: 60/30/10, suspects none (METHOD «Classes», B). */
export const timeShareByClass: Readonly<Record<AccountClass, number>> = {
  strategic: 0.6,
  normal: 0.3,
  prospect: 0.1,
  suspect: 0,
};

/** About which share of the accounts each class makes: 10/30/the rest, suspects not counted (METHOD «Classes», B). */
export const accountShareByClass: Readonly<Record<AccountClass, number>> = {
  strategic: 0.1,
  normal: 0.3,
  prospect: 0.6,
  suspect: 0,
};
