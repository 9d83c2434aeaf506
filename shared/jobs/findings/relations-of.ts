// relationsOf: rows of KAM Contacts as the columns that the rules of relations take.
import { blankLevel, type Relations } from '../../method/relations/zipper';
import type { ContactField } from '../../sheet/tables/contacts-table';
import { numbersOf, type Row } from './numbers-of';

/** Code 0–3 of a level as records hold it ('1'–'4'); `blankLevel` where blank. */
export const levelCode = (value: unknown): number =>
  typeof value === 'string' ? Number(value) - 1 : blankLevel;

/** One relation per row, in the order of the rows; strength 1–5, NaN where blank. */
export function relationsOf(contacts: readonly Row<ContactField>[]): Relations {
  return {
    level: Uint8Array.from(contacts, ({ values }) => levelCode(values.level)),
    strength: numbersOf(contacts, 'strength'),
    ourLevel: Uint8Array.from(contacts, ({ values }) => levelCode(values.ourLevel)),
  };
}
