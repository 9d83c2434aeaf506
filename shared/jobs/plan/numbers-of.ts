// Columns of records as typed arrays, the form in which the rules take them.
import type { FieldValue } from '../../model/field-value';

interface Values<Id extends string> {
  readonly values: Readonly<Partial<Record<Id, FieldValue>>>;
}

/** NaN where blank or no number. */
export function numbersOf<Id extends string>(rows: readonly Values<Id>[], id: Id): Float64Array {
  return Float64Array.from(rows, ({ values }) => numberOf(values[id]));
}

export const numberOf = (value: FieldValue | undefined): number => (typeof value === 'number' ? value : NaN);
