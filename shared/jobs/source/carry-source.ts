// carrySource: the source in use, in a workbook that was read again: its columns followed to where people have put them meanwhile.
import { accountFields } from '../../sheet/mapping/account-field';
import { columnHeaders } from '../../sheet/mapping/column-headers';
import { followFields, type FollowedFields, type LostColumn } from '../../sheet/mapping/follow-fields';
import { columnLabelled } from '../../sheet/tables/column-label';
import type { SheetData, Snapshot } from '../../workbook/port';
import { sourceForSheet, topOfSheet, type Source } from './source';

function followed(
  source: Source,
  data: SheetData,
  headerRow: number,
  added: readonly string[],
): FollowedFields {
  const { mapping, snapshot } = source;
  const before = topOfSheet(snapshot, mapping.sheet);
  if (before === undefined) return { fields: mapping.fields, renamed: [], lost: [] };
  const places = accountFields.flatMap((field) => {
    const place = before.columns.findIndex(({ id }) => id === mapping.fields[field]);
    return place < 0 ? [] : [[field, place] as const];
  });
  const columns = { headers: columnHeaders(before, mapping.headerRow), places };
  return followFields(columns, { data, headerRow, added });
}

/** Columns that were lost and are called again as they were. */
function foundAgain(
  lost: readonly LostColumn[],
  data: SheetData,
  headerRow: number,
): FollowedFields['fields'] {
  return Object.fromEntries(
    lost.flatMap(({ field, was }) => {
      const column = columnLabelled(data, headerRow, was);
      return column === undefined ? [] : [[field, column] as const];
    }),
  );
}

/** The source in a snapshot read later; null where the sheet is gone. `added` are headers of columns that we have put behind the others. */
export function carrySource(source: Source, snapshot: Snapshot, added: readonly string[]): Source | null {
  const { sheet, headerRow } = source.mapping;
  const found = sourceForSheet(snapshot, sheet, headerRow);
  const data = topOfSheet(snapshot, sheet);
  if (found === null || data === undefined) return null;
  const { fields, renamed, lost } = followed(source, data, headerRow, added);
  const back = foundAgain(source.lost, data, headerRow);
  return {
    ...found,
    skipBadRows: source.skipBadRows,
    mapping: { ...source.mapping, fields: { ...back, ...fields } },
    renamed,
    lost: [...source.lost.filter(({ field }) => back[field] === undefined), ...lost],
  };
}
