// Excel's functions bundle as it was built, under a stand-in of CustomFunctions: nothing else is there, as in a runtime without Office.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { fakeCustomFunctions, FakeCustomFunctionsError, type Called } from '../excel/fake-custom-functions';
import type { Outcome } from './outcome';

export const excelFolder = path.resolve(__dirname, '../../dist/excel');

export function readExcel(file: string): string {
  return readFileSync(path.join(excelFolder, file), 'utf8');
}

export function loadExcelFunctions(): ReadonlyMap<string, Called> {
  const { associated, CustomFunctions } = fakeCustomFunctions();
  vm.runInNewContext(readExcel('functions.js'), { CustomFunctions, console });
  return associated;
}

const literals: Readonly<Record<string, string>> = {
  invalidValue: '#VALUE!',
  invalidNumber: '#NUM!',
  divisionByZero: '#DIV/0!',
  notAvailable: '#N/A',
};

/** As Excel calls: every omitted argument is null, and an invocation object follows. */
export function callInExcel(code: Called, args: readonly unknown[], count: number): Outcome {
  const given = Array.from({ length: count }, (_, i) => args[i] ?? null);
  try {
    return { cells: JSON.parse(JSON.stringify(code(...given, { functionName: 'X' }))) as unknown };
  } catch (error) {
    if (!(error instanceof FakeCustomFunctionsError)) throw error;
    return { literal: literals[error.code] ?? error.code, message: error.message ?? '' };
  }
}
