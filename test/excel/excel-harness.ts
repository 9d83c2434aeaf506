// excelHarness: the Excel adapter over the strict fake, as the contract wants it.
import { createExcelGrid } from '../../addin/excel/workbook/excel-grid';
import type { ContractHarness } from '../../shared/workbook/contract-harness';
import { createWorkbook } from '../../shared/workbook/create-workbook';
import { FakeExcel } from './fake-excel';

export function excelHarness(): ContractHarness & { readonly excel: () => FakeExcel } {
  let excel = new FakeExcel();
  const find = (name: string) => {
    const sheet = excel.book.find(name);
    if (sheet === undefined) throw new Error(`no sheet ${name}`);
    return sheet;
  };
  return {
    excel: () => excel,
    fresh: (sheets) => {
      excel = new FakeExcel().install();
      for (const { name, cells, formulas = {}, hidden = false } of sheets) {
        const sheet = excel.book.add(name);
        sheet.hidden = hidden;
        sheet.hidden = hidden;
        cells.forEach((line, row) =>
          line.forEach((value, column) =>
            sheet.put(row, column, { value, formula: null, format: 'General' }),
          ),
        );
        for (const [place, formula] of Object.entries(formulas)) {
          const [row = 0, column = 0] = place.split(',').map(Number);
          sheet.enter(row, column, formula);
        }
      }
      excel.book.calculate();
      return Promise.resolve(createWorkbook(createExcelGrid('en')));
    },
    edit: (name, row, column, value) => {
      find(name).put(row, column, { value, formula: null, format: 'General' });
      excel.book.calculate();
      return Promise.resolve();
    },
    rename: (name, to) => {
      find(name).name = to;
      return Promise.resolve();
    },
  };
}
