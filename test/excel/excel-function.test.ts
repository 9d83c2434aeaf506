// The functions as Excel calls them.
import { excelFunction } from '../../addin/excel/functions/excel-function';
import { createRecentResults } from '../../addin/excel/functions/recent-results';
import { defineFunction } from '../../shared/functions/define-function';
import { functionById } from '../../shared/functions/registry';
import { FakeCustomFunctionsError, installCustomFunctions } from './fake-custom-functions';

const setDisplayLanguage = (displayLanguage: string | undefined) =>
  Object.assign(globalThis, {
    Office: displayLanguage === undefined ? undefined : { context: { displayLanguage } },
  });

function called(id: string) {
  const definition = functionById(id);
  if (definition === undefined) throw new Error(id);
  return excelFunction(definition);
}

function errorOf(work: () => unknown): FakeCustomFunctionsError {
  try {
    work();
  } catch (error) {
    expect(error).toBeInstanceOf(FakeCustomFunctionsError);
    return error as FakeCustomFunctionsError;
  }
  throw new Error('nothing was thrown');
}

beforeEach(() => {
  installCustomFunctions();
  setDisplayLanguage('en-US');
});

const values = [[500], [300], [0]];
const invocation = { address: undefined, functionName: 'KAM_CLASSIFY' };

test('the invocation that Excel puts behind the arguments is no argument', () => {
  const full = [values, null, null, 0.5, 0.9, null, invocation];
  expect(called('KAM_CLASSIFY')(...full)).toEqual([['strategic'], ['normal'], ['prospect']]);
});

test('left-out arguments are null', () => {
  expect(called('KAM_SHARE')([[3], [1]], null, invocation)).toEqual([[0.75], [0.25]]);
});

test.each([
  ['pl-PL', 'value, wiersz 2: „brak” to nie liczba'],
  ['en-GB', 'value, row 2: "brak" is not a number'],
  [undefined, 'value, row 2: "brak" is not a number'],
])('with Excel in %s a message says: %s', (language, message) => {
  setDisplayLanguage(language);
  expect(errorOf(() => called('KAM_CLASSIFY')([[1], ['brak']], invocation)).message).toContain(message);
});

test('the language a formula asks for goes before Excel’s', () => {
  const message = errorOf(() =>
    called('KAM_CLASSIFY')([[1], ['brak']], null, null, null, null, 'pl', invocation),
  ).message;
  expect(message).toContain('to nie liczba');
});

test('results are in the language the formula asks for, wherever the workbook is opened', () => {
  setDisplayLanguage('pl-PL');
  expect(called('KAM_CLASSIFY')([[500]], invocation)).toEqual([['strategic']]);
  expect(called('KAM_CLASSIFY')([[500]], null, null, null, null, 'pl', invocation)).toEqual([
    ['strategiczny'],
  ]);
});

test.each([
  ['an error cell in the range', [[500], ['#DIV/0!']], /row 2 holds the error #DIV\/0!/],
  ['an error as a data type', [[500], [{ type: 'Error', basicType: 'Error', basicValue: '#N/A', errorType: 'NotAvailable' }]], /row 2 holds the error #N\/A/],
] as const)('%s is named with its row', (_, range, message) => {
  expect(errorOf(() => called('KAM_CLASSIFY')(range, invocation)).message).toMatch(message);
}); // prettier-ignore

test('a number as a data type is the number', () => {
  const money = { type: 'FormattedNumber', basicType: 'Double', basicValue: 3, numberFormat: '0.00 zł' };
  expect(called('KAM_SHARE')([[money], [1]], invocation)).toEqual([[0.75], [0.25]]);
});

test.each([
  [
    'KAM_CLASSIFY',
    [
      [
        ['x', 'y'],
        ['z', 'w'],
      ],
    ],
    'invalidValue',
  ],
  ['PILLAR_SCORE', [[[4, 3, 7, 5]]], 'invalidNumber'],
  ['KAM_TIME_GAP', [[['strategic']], [[0]]], 'divisionByZero'],
  ['KAM_CLASSIFY', [[['Revenue'], ['']]], 'notAvailable'],
] as const)('%s with %j throws %s', (id, args, code) => {
  expect(errorOf(() => called(id)(...args, invocation)).code).toBe(code);
});

test('a fault of ours is an error of Excel’s too, and says that it is ours', () => {
  const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const broken = defineFunction({
    id: 'KAM_BROKEN',
    params: [],
    result: 'cell',
    examples: [],
    run: () => {
      throw new TypeError('x is undefined');
    },
  });
  expect(errorOf(() => excelFunction(broken)(invocation))).toMatchObject({
    code: 'invalidValue',
    message: expect.stringContaining('KAM_BROKEN') as unknown,
  });
  log.mockRestore();
});

describe('the same arguments are computed once', () => {
  function counted() {
    let runs = 0;
    const definition = defineFunction({
      id: 'KAM_COUNTED',
      params: [{ name: 'value', kind: 'numbers' }, { name: 'factor', kind: 'number', optional: true }],
      result: 'column',
      title: { en: 'Counted', pl: 'Policzone' },
      examples: [],
      run: ({ value }) => {
        runs++;
        return { ok: true, value: { shape: 'column', values: [...value] } };
      },
    }); // prettier-ignore
    return { call: excelFunction(definition), runs: () => runs };
  }

  test('by their contents, not by the arrays Excel made', () => {
    const { call, runs } = counted();
    call([[1], [2]], null, invocation);
    expect(call([[1], [2]], null, { ...invocation })).toEqual([[1], [2]]);
    expect(runs()).toBe(1);
  });

  test.each([
    ['another cell', [[1], [3]], null],
    ['another height', [[1]], null],
    ['another scalar', [[1], [2]], 2],
    ['a text instead of a number', [[1], ['2']], null],
    ['two rows instead of one', [[1, 2]], null],
  ])('%s is another call', (_, range, factor) => {
    const { call, runs } = counted();
    call([[1], [2]], null, invocation);
    call(range, factor, invocation);
    expect(runs()).toBe(2);
  });

  test('errors are remembered like results', () => {
    const { call, runs } = counted();
    errorOf(() => call([['x'], ['y', 'z']], invocation));
    errorOf(() => call([['x'], ['y', 'z']], invocation));
    expect(runs()).toBe(0);
  });

  test('only the last calls are remembered, and never more cells than agreed', () => {
    const recent = createRecentResults<number>(2, 10);
    recent.keep([[[1]]], 1);
    recent.keep([[[2]]], 2);
    recent.find([[[1]]]);
    recent.keep([[[3]]], 3);
    expect([1, 2, 3].map((n) => recent.find([[[n]]]))).toEqual([1, undefined, 3]);
    const large = [Array.from({ length: 11 }, () => [0])];
    recent.keep(large, 9);
    expect(recent.find(large)).toBeUndefined();
  });
});
