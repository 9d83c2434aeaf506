// keepsRole: whether a column that is known by its place alone can still be what it was: by its cells, and by what it is called now.
import type { SheetData } from '../../workbook/port';
import { accountFields, type AccountField } from './account-field';
import { columnEvidence } from './column-evidence';
import { headerText } from './header-text';
import { evidenceFits, headeredColumns, headerScore, matchHeaders } from './match-headers';

/** A header says something else where it is a name of another field, and less of this one: «Margin» in the place of revenue. */
function namesAnother(field: AccountField, header: string): boolean {
  const text = headerText(header);
  const own = headerScore(text, field);
  return accountFields.some((other) => other !== field && headerScore(text, other) > own);
}

/**
 * Whether the column can still be the field. `index` is its place in the data. An empty column that was renamed keeps no role: there is nothing to
 * tell it by.
 */
export function keepsRole(
  field: AccountField,
  {
    data,
    headerRow,
    index,
  }: { readonly data: SheetData; readonly headerRow: number; readonly index: number },
  isRenamed: boolean,
): boolean {
  const column = data.columns[index];
  if (column === undefined) return false;
  const evidence = columnEvidence(column, headerRow);
  if (!evidenceFits(field, evidence)) return false;
  if (!isRenamed) return true;
  const headered = headeredColumns(data.columns, headerRow).find(({ id }) => id === column.id);
  const isRefused = headered !== undefined && matchHeaders([headered]).refused.length > 0;
  return evidence.filled > 0 && !isRefused && !namesAnother(field, headered?.header ?? '');
}
