// excelHarness: the Excel adapter over the strict fake, as the contract wants it.
import { createExcelGrid } from '../../addin/excel/workbook/excel-grid';
import { createWorkbook } from '../../shared/workbook/planning/create-workbook';
import { hostHarness, type HostHarness } from '../hosts/host-harness';
import { FakeExcel } from './fake-excel';

export function excelHarness(): HostHarness<FakeExcel> {
  return hostHarness(
    () => new FakeExcel(),
    (excel) => {
      excel().install();
      return Promise.resolve(createWorkbook(createExcelGrid('en')));
    },
  );
}
