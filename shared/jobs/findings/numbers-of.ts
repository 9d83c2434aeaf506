// numbersOf: a column of records as a typed array, the form in which the rules take it.
import type { FieldValue, FieldValues } from '../../model/field-value';

/** All that a rule needs of a record. */
export interface Row<Id extends string> {
  readonly values: FieldValues<Id>;
}

/** One number per row; NaN where blank or no number. */
export function numbersOf<Id extends string>(rows: readonly Row<Id>[], id: Id): Float64Array {
  return Float64Array.from(rows, ({ values }) => numberOf(values[id]));
}

/** The value as a number; NaN where blank or no number. */
export const numberOf = (value: FieldValue | undefined): number => (typeof value === 'number' ? value : NaN);
