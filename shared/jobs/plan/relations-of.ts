// relationsOf: rows of KAM Contacts as the columns that the rules of relations take.
import type { ContactField } from '../../sheet/tables/contacts-table';
import type { TableRecord } from '../../sheet/tables/table-view';
import type { Relations } from '../../method/relations/zipper';

export const blankLevel = 255;

/** Code 0–3 of a level as records hold it ('1'–'4'); 255 where blank. */
export const levelCode = (value: unknown): number =>
  typeof value === 'string' ? Number(value) - 1 : blankLevel;

export function relationsOf(contacts: readonly Pick<TableRecord<ContactField>, 'values'>[]): Relations {
  return {
    level: Uint8Array.from(contacts, ({ values }) => levelCode(values.level)),
    strength: Float64Array.from(contacts, ({ values }) =>
      typeof values.strength === 'number' ? values.strength : NaN,
    ),
    ourLevel: Uint8Array.from(contacts, ({ values }) => levelCode(values.ourLevel)),
  };
}
