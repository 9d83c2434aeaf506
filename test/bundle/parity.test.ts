// Every example of every function gives the same in Excel's bundle, in Google's and in the catalogue itself.
import { catalogue } from '../../shared/functions/registry';
import { gridOf } from '../functions/expect-cells';
import { callInExcel, loadExcelFunctions } from './excel-bundle';
import { callInGoogle, loadGoogleBundle } from './google-bundle';
import { asGrid } from './outcome';

const excel = loadExcelFunctions();
const google = loadGoogleBundle();

const examples = catalogue.flatMap((definition) =>
  definition.examples.map((example) => [definition.id, example.name, definition, example] as const),
);

test('Excel is told of every function, and of no other', () => {
  expect([...excel.keys()]).toEqual(catalogue.map(({ id }) => id));
});

test.each(examples)('%s, example «%s»', (id, _name, { invoke, params }, { args, result }) => {
  const direct = invoke(args);
  const inExcel = callInExcel(excel.get(id) as () => unknown, args, params.length);
  const inGoogle = callInGoogle(google, id, args);
  if (direct.ok) {
    expect(asGrid(inExcel.cells)).toEqual(direct.cells);
    expect(asGrid(inGoogle.cells)).toEqual(direct.cells);
    expect(gridOf(result)).toHaveLength(direct.cells.length);
  } else {
    expect(inExcel).toEqual({ literal: direct.literal, message: direct.message });
    expect(inGoogle).toMatchObject({ message: direct.message });
  }
});

/** The same cell as each host passes it. */
const forms: readonly (readonly [string, readonly unknown[], readonly unknown[]])[] = [
  ['blank cells', [[500], [''], [300]], [[500], [''], [300]]],
  ['blank cells as null', [[500], [null], [300]], [[500], [''], [300]]],
  ['yes and no', [[1], [0], [1]], [[1], [0], [1]]],
  ['numbers stored as text', [['1 234,50 zł'], ['2 000,00 zł']], [['1 234,50 zł'], ['2 000,00 zł']]],
  ['a header', [['Revenue'], [500], [300]], [['Revenue'], [500], [300]]],
  ['an error cell', [[500], ['#N/A']], [[500], ['#N/A']]],
];

test.each(forms)('KAM_SHARE reads %s alike in both', (_, excelCells, googleCells) => {
  const inExcel = callInExcel(excel.get('KAM_SHARE') as () => unknown, [excelCells], 2);
  const inGoogle = callInGoogle(google, 'KAM_SHARE', [googleCells]);
  expect(inGoogle.message).toEqual(inExcel.message);
  expect(inGoogle.cells).toEqual(inExcel.cells);
});

test('a single cell instead of a range is a column of one', () => {
  expect(callInGoogle(google, 'KAM_SHARE', [500]).cells).toBe(1);
  expect(callInExcel(excel.get('KAM_SHARE') as () => unknown, [500], 2).cells).toEqual([[1]]);
});
