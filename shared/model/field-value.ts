// FieldValue: what a field of one of our tables holds, once it is read.

/** Text, a number, the code of a choice, or a day as ISO text; null is blank. */
export type FieldValue = string | number | null;

/** Fields of one row by their ids; those that are left out are not spoken of. */
export type FieldValues<Id extends string = string> = Readonly<Partial<Record<Id, FieldValue>>>;
