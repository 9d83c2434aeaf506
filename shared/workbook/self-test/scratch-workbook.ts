// scratchWorkbook: the open workbook as a case of the contract sees it: the scratch sheets alone, under the names the case gave them.
import { ok } from '../../model/result';
import type { ReadRequest, SheetData, SheetInfo, Snapshot, Workbook } from '../port';
import { formulaWithSheets, renamedSheets } from './renamed-sheets';
import type { ScratchNames } from './scratch-names';

/** Which sheets a case sees, and what it calls them. */
export interface ScratchView {
  readonly names: ScratchNames;
  readonly isScratch: (sheet: Pick<SheetInfo, 'id' | 'name'>) => boolean;
}

function shownData(data: SheetData, { toShown }: ScratchNames): SheetData {
  const columns = data.columns.map((column) => {
    const formulas = Object.entries(column.formulas).map(([row, formula]) => {
      return [row, formulaWithSheets(formula, toShown)] as const;
    });
    return { ...column, formulas: Object.fromEntries(formulas) };
  });
  return { ...data, name: toShown(data.name), columns };
}

function shownSnapshot(
  snapshot: Snapshot,
  request: ReadRequest,
  { names, isScratch }: ScratchView,
): Snapshot {
  const sheets = snapshot.sheets.filter(isScratch);
  const { selection } = snapshot;
  return {
    ...snapshot,
    request,
    sheets: sheets.map((sheet) => ({ ...sheet, name: names.toShown(sheet.name) })),
    data: snapshot.data.filter(isScratch).map((data) => shownData(data, names)),
    selection: sheets.some(({ id }) => id === selection?.sheet) ? selection : null,
  };
}

/** The open workbook without the user's sheets; snapshots, changes and receipts speak of scratch sheets by the case's names. */
export function scratchWorkbook(workbook: Workbook, view: ScratchView): Workbook {
  const { toScratch, toShown } = view.names;
  return {
    capabilities: workbook.capabilities,
    async read(request, progress) {
      const answer = await workbook.read(renamedSheets(request, toScratch), progress);
      return answer.ok ? ok(shownSnapshot(answer.value, request, view)) : answer;
    },
    async apply(changes, { version, request }, progress) {
      const basedOn = { version, request: renamedSheets(request, toScratch) };
      const answer = await workbook.apply(renamedSheets(changes, toScratch), basedOn, progress);
      return answer.ok ? ok(renamedSheets(answer.value, toShown)) : answer;
    },
  };
}
