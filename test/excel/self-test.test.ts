// The self-test in a user's workbook in Excel: every case runs, nothing of the user's changes, and what is broken shows.
import { createExcelGrid } from '../../addin/excel/workbook/excel-grid';
import { createExcelScratchSheets } from '../../addin/excel/workbook/scratch-sheets';
import { contract, type ContractCase } from '../../shared/workbook/contract/contract';
import { createWorkbook } from '../../shared/workbook/planning/create-workbook';
import type { Progress, Workbook } from '../../shared/workbook/port';
import { runSelfTest } from '../../shared/workbook/self-test/run-self-test';
import { fillUsersBook, seenIn } from '../hosts/users-book';
import { FakeExcel } from './fake-excel';

const occasion = { host: 'Excel 16.0 on PC', version: '1.2.3', day: '2026-03-31' };

function opened() {
  const excel = new FakeExcel().install();
  fillUsersBook(excel.book);
  return { excel, workbook: createWorkbook(createExcelGrid('en')), before: seenIn(excel.book) };
}

/** Without the two cases of 20,000 rows, unless they are wanted. */
const shortCases = contract.filter(({ name }) => !name.includes('20,000'));

const run = (workbook: Workbook, progress?: Progress, cases: readonly ContractCase[] = shortCases) =>
  runSelfTest(
    { workbook, scratch: createExcelScratchSheets(), pause: () => Promise.resolve() },
    occasion,
    progress,
    cases,
  );

const linesOf = (report: string, sign: string) => report.split('\n').filter((line) => line.startsWith(sign));

test('every case of the contract passes beside sheets of the same names, and the workbook is as it was', async () => {
  const { excel, workbook, before } = opened();
  const report = await run(workbook, {}, contract);
  expect(report.split('\n').slice(0, 8)).toEqual([
    'KAM self-test',
    'Version 1.2.3',
    'Host    Excel 16.0 on PC',
    'Locale  en, arguments separated by ","',
    'Day     2026-03-31',
    `Cases   ${String(contract.length)} ok, 0 failed, 0 not run`,
    '',
    'ok       cells are read with their types',
  ]);
  expect(linesOf(report, 'ok ')).toHaveLength(contract.length);
  expect(seenIn(excel.book)).toEqual(before);
}, 60_000);

test.each([1, 40, 333, 2_500])(
  'where Excel fails once, at step %i, the case says so and the workbook is as it was',
  async (failing) => {
    const { excel, workbook, before } = opened();
    let step = 0;
    excel.fail = () => {
      if (++step === failing) throw new Error('the network was lost');
    };
    const report = await run(workbook);
    expect(step).toBeGreaterThanOrEqual(failing);
    expect(report).toContain('the network was lost');
    expect(report).not.toContain('could not be removed');
    expect(seenIn(excel.book)).toEqual(before);
  },
);

test('where Excel fails for good, what is left behind is named, and the sheets of the user are as they were', async () => {
  const { excel, workbook, before } = opened();
  let step = 0;
  excel.fail = () => {
    if (++step > 1_000) throw new Error('Excel is busy');
  };
  const report = await run(workbook);
  expect(report).toContain('Left    unknown: could not be removed (the sheets cannot be listed');
  expect(linesOf(report, 'not run').length).toBeGreaterThan(10);
  for (const sheet of [...excel.book.sheets])
    if (sheet.name.startsWith('zz KAM 2 · ')) excel.book.remove(sheet);
  expect(seenIn(excel.book)).toEqual(before);
});

test('where no sheet can be removed, those left behind are named and no further case is run', async () => {
  const { excel, workbook } = opened();
  excel.book.remove = () => {
    throw new Error('the structure of the workbook is protected');
  };
  const report = await run(workbook);
  expect(report).toContain(
    'Left    zz KAM 2 · Accounts: could not be removed (the structure of the workbook is protected)',
  );
  expect(linesOf(report, 'ok ')).toHaveLength(1);
  expect(linesOf(report, 'not run')).toHaveLength(shortCases.length - 1);
});

test('where no sheet can be added, nothing is run and the reason is given', async () => {
  const { excel, workbook, before } = opened();
  excel.book.add = () => {
    throw new Error('the structure of the workbook is protected');
  };
  const report = await run(workbook);
  expect(linesOf(report, 'not run')).toHaveLength(shortCases.length);
  expect(report).toContain('the scratch sheets: the structure of the workbook is protected');
  expect(seenIn(excel.book)).toEqual(before);
});

test('an adapter that makes numbers of texts fails the cases of those texts, with what differs', async () => {
  const { excel, workbook, before } = opened();
  const add = excel.book.add.bind(excel.book);
  excel.book.add = (name, place) => {
    const sheet = add(name, place);
    const enter = sheet.enter.bind(sheet);
    sheet.enter = (row, column, input) => enter(row, column, input === "'00123" ? '00123' : input);
    return sheet;
  };
  const report = await run(workbook);
  expect(linesOf(report, 'FAILED')).toEqual([
    'FAILED   a text that looks like a number comes back as it was written',
  ]);
  expect(report).toContain('expected "00123", got 123');
  expect(seenIn(excel.book)).toEqual(before);
});

test('an adapter that writes upon a stale reading fails the cases of safety', async () => {
  const { excel, workbook, before } = opened();
  const careless: Workbook = {
    ...workbook,
    async apply(changes, { request }) {
      const now = await workbook.read(request);
      return now.ok ? workbook.apply(changes, now.value) : now;
    },
  };
  const report = await run(careless);
  expect(linesOf(report, 'FAILED')).toContain('FAILED   a snapshot is stale once a cell changed');
  expect(seenIn(excel.book)).toEqual(before);
});

test('stopped in the middle, it says what was not run, and the workbook is as it was', async () => {
  const { excel, workbook, before } = opened();
  const seen: number[] = [];
  const signal = { aborted: false };
  const onProgress = (done: number) => {
    seen.push(done);
    signal.aborted = seen.length > 20;
  };
  const report = await run(workbook, { signal, onProgress });
  expect(linesOf(report, 'ok ')).toHaveLength(20);
  expect(report).toContain('the test was stopped');
  expect([...seen].sort((one, other) => one - other)).toEqual(seen);
  expect(seenIn(excel.book)).toEqual(before);
});

test.each([
  ['add', () => createExcelScratchSheets().add([{ name: 'Mine', cells: [] }])],
  ['edit', () => createExcelScratchSheets().edit('Accounts', 0, 0, 'x')],
  ['rename', () => createExcelScratchSheets().rename('Accounts', 'zz KAM 1 · x')],
  ['remove', (id: string) => createExcelScratchSheets().remove([id])],
])('to %s a sheet that is no scratch sheet is refused', async (_name, work) => {
  const { excel, before } = opened();
  await expect(work(excel.book.find('Accounts')?.id ?? '')).rejects.toThrow('is no scratch sheet');
  expect(seenIn(excel.book)).toEqual(before);
});

test('a case begins once its formulas are calculated, and soon enough where they never are', async () => {
  const { excel, workbook, before } = opened();
  const calculate = excel.book.calculate.bind(excel.book);
  let pauses = 0;
  excel.book.calculate = () => {
    calculate();
    for (const sheet of excel.book.sheets.filter(({ name }) => name.startsWith('zz KAM 2')))
      if (pauses < 3 && sheet.cell(0, 3).formula !== null)
        sheet.put(0, 3, { ...sheet.cell(0, 3), value: '#BUSY!' });
  };
  const cases = contract.filter(({ name }) => name.startsWith('what a formula spills is marked'));
  const pause = () => Promise.resolve(void pauses++);
  const scratch = createExcelScratchSheets();
  const report = await runSelfTest({ workbook, scratch, pause }, occasion, {}, cases);
  expect([report.includes('1 ok, 0 failed'), pauses]).toEqual([true, 3]);

  pauses = -1_000;
  const never = await runSelfTest({ workbook, scratch, pause }, occasion, {}, cases);
  expect(never).toContain('FAILED');
  expect(never).toContain('#BUSY!');
  expect(pauses).toBeLessThan(-980);
  expect(seenIn(excel.book)).toEqual(before);
});
