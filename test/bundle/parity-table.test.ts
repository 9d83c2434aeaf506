// Every case of the parity table gives the same in Excel's bundle and in Google's as in the catalogue, its arguments in each host's own form.
import vm from 'node:vm';
import { functionById } from '../../shared/functions/registry';
import { expectGrid, gridOf } from '../functions/expect-cells';
import { parityCases } from '../functions/parity-cases';
import { asExcelPasses, asGooglePasses } from '../functions/parity-forms';
import { callInExcel, loadExcelFunctions } from './excel-bundle';
import { loadGoogleBundle } from './google-bundle';
import { asGrid, type Outcome } from './outcome';

/** Days come as midnight here, which is still the day before in Greenwich. */
const timeZone = 'Europe/Warsaw';
const excel = loadExcelFunctions();
const google = loadGoogleBundle({
  SpreadsheetApp: { getActiveSpreadsheet: () => ({ getSpreadsheetTimeZone: () => timeZone }) },
});
const GoogleDate = vm.runInContext('Date', google) as DateConstructor;

/** In March before the change of the clocks and after October's, Warsaw is one hour ahead; between them two. */
function midnightInWarsaw(day: string): Date {
  const isSummer = day > '2026-03-29' && day <= '2026-10-25';
  return new GoogleDate(`${day}T00:00:00+0${isSummer ? '2' : '1'}:00`);
}

function callWithMoments(id: string, args: readonly unknown[]): Outcome {
  try {
    return { cells: (google[id] as (...given: unknown[]) => unknown)(...args) };
  } catch (error) {
    return { message: (error as Error).message };
  }
}

const cases = parityCases.map((one) => [`${one.id}: ${one.name}`, one] as const);

test.each(cases)('%s', (_name, { id, args, result }) => {
  const { params, invoke } = functionById(id)!;
  const passed = asExcelPasses(params, args).slice(0, params.length);
  const inExcel = callInExcel(excel.get(id)!, passed, params.length);
  const inGoogle = callWithMoments(id, asGooglePasses(args, midnightInWarsaw));
  if (result !== null && typeof result === 'object' && 'error' in result) {
    const direct = invoke(passed);
    const message = direct.ok ? 'no error' : direct.message;
    expect(inExcel).toEqual({ literal: result.error, message });
    expect(inGoogle).toEqual({ message });
    return;
  }
  expect([inExcel.message, inGoogle.message]).toEqual([undefined, undefined]);
  expectGrid(asGrid(inExcel.cells) as unknown[][], gridOf(result));
  expectGrid(asGrid(inGoogle.cells) as unknown[][], gridOf(result));
});
