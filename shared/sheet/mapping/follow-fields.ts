// followFields: the columns of a mapping found again in a sheet that people have worked on: where each stands now, which were renamed, which are lost.
import type { ColumnData, ColumnId, SheetData } from '../../workbook/port';
import type { AccountField } from './account-field';
import { accountNumberFits } from './account-number-fit';
import { columnName } from '../../model/cell-name';
import { columnHeaders } from './column-headers';
import { followColumns, type FollowedColumn } from './follow-columns';
import { keepsRole } from './keeps-role';
import { plainText } from '../../model/plain-text';
import type { SheetMapping } from './sheet-mapping';

/** A mapped column of which it cannot be told where it is. */
export interface LostColumn {
  readonly field: AccountField;
  /** Its header when it was mapped; its letter where it had none. */
  readonly was: string;
}

/** A mapped column that is called otherwise now, and stands where it stood. */
export interface RenamedColumn extends LostColumn {
  readonly column: ColumnId;
  readonly header: string;
}

/** The mapped columns as they stand now. Those that are lost have no field. */
export interface FollowedFields {
  readonly fields: SheetMapping['fields'];
  readonly renamed: readonly RenamedColumn[];
  readonly lost: readonly LostColumn[];
}

/** How the columns stood when they were mapped. */
export interface MappedColumns {
  /** The header row from the first column on, '' where a column has no header. */
  readonly headers: readonly string[];
  /** Each mapped field with the place of its column among them. */
  readonly places: readonly (readonly [AccountField, number])[];
}

/** Where it is to be found again. `added` are headers of columns of values that we have put behind the others since; those of formulas are seen. */
export interface FollowedSheet {
  readonly data: SheetData;
  readonly headerRow: number;
  readonly added: readonly string[];
}

const ourCall = /^=.*\bKAM_[A-Z_]+\(/i;

/** Headers of columns of ours that are one live formula, which begins in the header row or right below it. */
function liveHeaders({ data, headerRow }: FollowedSheet, headers: readonly string[]): string[] {
  const isLive = ({ formulas }: ColumnData) =>
    [headerRow, headerRow + 1].some((row) => ourCall.test(formulas[row] ?? ''));
  return data.columns.flatMap((column, i) => (isLive(column) ? [headers[i] ?? ''] : []));
}

interface FollowedField extends LostColumn {
  readonly found: FollowedColumn | undefined;
  /** What stands above it now. */
  readonly header: string;
  readonly isRenamed: boolean;
}

/** What is known by its place alone has to be what it was by its cells too. */
function settled(one: FollowedField, { data, headerRow }: FollowedSheet): FollowedField {
  const { field, found, isRenamed } = one;
  if (found === undefined || found.byName) return one;
  const isKept = keepsRole(field, { data, headerRow, index: found.index }, isRenamed);
  return isKept ? one : { ...one, found: undefined };
}

/** A number that is found by its place has to be that of the accounts. */
function withoutForeignNumber(fields: readonly FollowedField[], sheet: FollowedSheet): FollowedField[] {
  const cells = (of: AccountField) => {
    const index = fields.find(({ field }) => field === of)?.found?.index ?? -1;
    return sheet.data.columns[index]?.values.slice(sheet.headerRow + 1);
  };
  const [names, numbers] = [cells('account'), cells('accountId')];
  const fits = names === undefined || numbers === undefined || accountNumberFits(names, numbers);
  return fields.map((one) =>
    one.field === 'accountId' && one.found?.byName === false && !fits ? { ...one, found: undefined } : one,
  );
}

/**
 * The mapping's columns in the sheet as it is now. What only its place speaks for must look like the field in its cells too, and under its new name
 * (`keepsRole`).
 */
export function followFields({ headers, places }: MappedColumns, sheet: FollowedSheet): FollowedFields {
  const now = columnHeaders(sheet.data, sheet.headerRow);
  const followed = followColumns(headers, now, [...sheet.added, ...liveHeaders(sheet, now)]);
  const wanted = places.map(([field, place]): FollowedField => {
    const [before, found] = [headers[place] ?? '', followed[place]];
    const header = now[found?.index ?? -1] ?? '';
    const isRenamed = plainText(before) !== plainText(header);
    return settled({ field, was: before || columnName(place), found, header, isRenamed }, sheet);
  });
  const fields = withoutForeignNumber(wanted, sheet);
  const standing = fields.flatMap(({ found, ...one }) => {
    const column = sheet.data.columns[found?.index ?? -1]?.id;
    return column === undefined ? [] : [{ ...one, column }];
  });
  return {
    fields: Object.fromEntries(standing.map(({ field, column }) => [field, column])),
    renamed: standing.flatMap(({ isRenamed, ...one }) => (isRenamed ? [one] : [])),
    lost: fields.flatMap(({ field, was, found }) => (found === undefined ? [{ field, was }] : [])),
  };
}
