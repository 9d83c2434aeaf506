// checkEdits: everything Excel would refuse, found before anything is written: sheets that are gone or protected, spills inside tables.
import { domainError } from '../../../shared/model/domain-error';
import { fail, ok, type Result } from '../../../shared/model/result';
import { cellName } from '../../../shared/model/cell-name';
import type { GridEdit } from '../../../shared/workbook/grid-edit';
import { isNewSheet, sheetKey } from './edit-sheet';

type FormulaEdit = Extract<GridEdit, { kind: 'setFormulas' }>;

/** One formula alone may spill; one per row never does. */
function maySpill(edit: GridEdit): edit is FormulaEdit {
  return (
    edit.kind === 'setFormulas' &&
    edit.perRow !== true &&
    edit.formulas.length === 1 &&
    !isNewSheet(edit.sheet)
  );
}

/**
 * The first thing Excel would refuse as `error.sheetNotRead`, `error.sheetProtected` or `error.spillInTable`; success where it would refuse
 * none.
 */
export async function checkEdits(
  context: Excel.RequestContext,
  edits: readonly GridEdit[],
): Promise<Result<null>> {
  const ids = [...new Set(edits.map(({ sheet }) => sheet).filter((sheet) => !isNewSheet(sheet)))];
  const sheets = ids.map((id) => context.workbook.worksheets.getItemOrNullObject(sheetKey(id)).load('name'));
  await context.sync();
  const gone = sheets.findIndex(({ isNullObject }) => isNullObject);
  if (gone >= 0) return fail(domainError('value', 'error.sheetNotRead', { sheet: ids[gone] ?? '' }));
  for (const sheet of sheets) sheet.protection.load('protected');
  const spills = edits.filter(maySpill).map((edit) => {
    const sheet = sheets[ids.indexOf(edit.sheet)] as Excel.Worksheet;
    const tables = sheet.getRangeByIndexes(edit.row, edit.column, 1, 1).getTables(false).getCount();
    return { edit, sheet, tables };
  });
  await context.sync();
  const locked = sheets.find(({ protection }) => protection.protected);
  if (locked !== undefined) return fail(domainError('value', 'error.sheetProtected', { sheet: locked.name }));
  const blocked = spills.find(({ tables }) => tables.value > 0);
  if (blocked === undefined) return ok(null);
  const { edit, sheet } = blocked;
  return fail(
    domainError('value', 'error.spillInTable', { sheet: sheet.name, cell: cellName(edit.row, edit.column) }),
  );
}
