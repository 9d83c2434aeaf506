// readForInsertion: the workbook as an insertion needs it: the selected sheet, the account sheet, and whatever sheets a formula names.
import type { Result } from '../../model/result';
import { writeTables } from '../write-classes/write-classes';
import type { SheetMapping } from '../../sheet/mapping/sheet-mapping';
import type { SheetId, Snapshot, Workbook } from '../../workbook/port';
import { attempt } from '../running/attempt';
import type { Source } from '../source/source';

/** The snapshot, after two round trips: which cell is selected says which sheet to read. Fails as the host does. */
export async function readForInsertion(
  workbook: Workbook,
  mapping: SheetMapping | undefined,
  others: readonly SheetId[],
): Promise<Result<Snapshot>> {
  const listed = await attempt(() => workbook.read({ sheets: 'none' }));
  if (!listed.ok) return listed;
  const { selection, sheets } = listed.value;
  const wanted = [selection?.sheet, mapping?.sheet, ...others];
  const ids = sheets.map(({ id }) => id).filter((id) => wanted.includes(id));
  return attempt(() => workbook.read({ sheets: ids, tables: writeTables }));
}

/** Whether the columns of the mapping still stand where they were read: somebody may have inserted one since. */
export function isCurrent({ mapping, proposal }: Source, { data }: Snapshot): boolean {
  const sheet = data.find(({ id }) => id === mapping.sheet);
  return Object.values(mapping.fields).every((column) => {
    const read = proposal.columns.find(({ id }) => id === column)?.header ?? '';
    const now = sheet?.columns.find(({ id }) => id === column)?.values[mapping.headerRow] ?? '';
    return String(now).trim() === read.trim();
  });
}
