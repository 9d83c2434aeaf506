// saveData: the open workbook as plain data, with every formula spelled out, ready to be handed to the worker that writes the file.
import type { IWorkbookData, Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import { picturesAsResource } from '../charts/book-chart';
import type { ChartStore } from '../charts/chart-store';
import type { SaveRequest } from '../xlsx/save-request';
import { cellsOf } from '../xlsx/univer-data';
import { spillsOf } from './spills';

/** What of the page's spreadsheet is saved. */
interface Engine {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly charts: ChartStore;
}

/** Filled-down formulas are kept by reference (`si`) to the first of them. */
function spellOutFormulas({ univer }: Pick<Engine, 'univer'>, data: IWorkbookData): void {
  const model = univer.__getInjector().get(FormulaDataModel);
  for (const [sheetId, sheet] of Object.entries(data.sheets)) {
    for (const [row, column, cell] of cellsOf(sheet.cellData ?? {})) {
      if (!cell?.si || cell.f) continue;
      const formula = model.getFormulaStringByCell(row, column, sheetId, data.id);
      if (formula) cell.f = formula;
    }
  }
}

/**
 * The open workbook as a file is written from it. Throws where none is open. A copy: what the user does while the file is being written does
 * not reach it.
 */
export function saveData(spreadsheet: Engine): Pick<SaveRequest, 'data' | 'spills'> {
  const workbook = spreadsheet.api.getActiveWorkbook();
  if (!workbook) throw new Error('No workbook is open.');
  const data = structuredClone(workbook.save());
  spellOutFormulas(spreadsheet, data);
  const pictures = picturesAsResource(spreadsheet.charts.pictures(data.sheetOrder));
  data.resources = [...(data.resources ?? []).filter(({ name }) => name !== pictures.name), pictures];
  return { data, spills: structuredClone(spillsOf(spreadsheet.univer, data.id)) };
}
