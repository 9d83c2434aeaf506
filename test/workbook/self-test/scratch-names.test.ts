// Names of scratch sheets, and what names sheets in changes and formulas.
import type { Change } from '../../../shared/workbook/port';
import { formulaWithSheets, renamedSheets } from '../../../shared/workbook/self-test/renamed-sheets';
import { createScratchNames, isScratchName } from '../../../shared/workbook/self-test/scratch-names';

const upper = (name: string) => name.toUpperCase();

describe('names', () => {
  test.each(['Accounts', "O'Neil i spółka", 'Ukryty „arkusz” & <b>', 'x'.repeat(31), `${'x'.repeat(19)}'${'y'.repeat(9)}`, '🦊'.repeat(15)])(
    '%s fits into Excel, is a scratch name and is found again',
    (shown) => {
      const { toScratch, toShown, isOwn } = createScratchNames([]);
      const name = toScratch(shown);
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/'$|[\uD800-\uDBFF]$/);
      expect([isScratchName(name), isOwn(name), toScratch(shown), toShown(name)]).toEqual([
        true, true, name, shown,
      ]);
    },
  ); // prettier-ignore

  test('two long names that begin alike are two sheets', () => {
    const { toScratch } = createScratchNames([]);
    expect(toScratch(`${'x'.repeat(28)}1`)).not.toBe(toScratch(`${'x'.repeat(28)}2`));
  });

  test('the number is one that no sheet has', () => {
    const { toScratch, isOwn } = createScratchNames([
      'zz KAM 1 · Accounts',
      'zz KAM 3 · x',
      'zz KAM 2',
      'zz KAM 20 · x',
    ]);
    expect(toScratch('Accounts')).toBe('zz KAM 2 · Accounts');
    expect(isOwn('zz KAM 1 · Accounts')).toBe(false);
    expect(isOwn('zz KAM 20 · x')).toBe(false);
  });

  test.each(['Accounts', 'zz KAM', 'zz KAM · x', 'zz KAM a · x', 'my zz KAM 1 · x', 'KAM Settings'])(
    '%s is no scratch name',
    (name) => expect(isScratchName(name)).toBe(false),
  );
});

describe('formulas', () => {
  test.each([
    ["=SUM('my sheet'!$B$2:$B$3)", "=SUM('MY SHEET'!$B$2:$B$3)"],
    ["=SUM('O''Neil'!B2,'a b'!B2)", "=SUM('O''NEIL'!B2,'A B'!B2)"],
    [`=IF(B2,"see 'my sheet'!B2",'my sheet'!B2)`, `=IF(B2,"see 'my sheet'!B2",'MY SHEET'!B2)`],
    [`=IF(B2,"say ""no"", or 'maybe'")`, `=IF(B2,"say ""no"", or 'maybe'")`],
    ['=SUM(B2:B3)', '=SUM(B2:B3)'],
  ])('%s becomes %s', (formula, renamed) => {
    expect(formulaWithSheets(formula, upper)).toBe(renamed);
  });
});

test('tables are renamed wherever a change names them; cells, ids and headers stay', () => {
  const target = { table: 'kam test' };
  const columns = [{ header: 'key', role: 'id', formulas: ['KAM_SHARE'] }] as const;
  const cell = { kind: 'column', column: 'c0', fromRow: 1, toRow: 2, target } as const;
  const call = { kind: 'call', call: { function: 'sum', args: [cell] } } as const;
  const changes: Change[] = [
    { kind: 'ensureTable', spec: { table: 'kam test', columns } },
    { kind: 'setCells', target: { sheet: 'kam test' }, column: 'key', rows: ['a'], values: ["'kam test'!A1"] },
    { kind: 'insertFormula', target, column: 'c0', placement: 'spill', row: 1, toRow: 1, formula: { function: 'if', args: [call] } },
    { kind: 'restoreCells', target, column: 'c0', rows: [1], values: [null], formulas: { 1: "='kam test'!A1" } },
    { kind: 'removeTable', table: 'kam test' },
  ]; // prettier-ignore
  expect(renamedSheets(changes, upper)).toEqual([
    { kind: 'ensureTable', spec: { table: 'KAM TEST', columns } },
    changes[1],
    { ...changes[2], target: { table: 'KAM TEST' }, formula: { function: 'if', args: [{ kind: 'call', call: { function: 'sum', args: [{ ...cell, target: { table: 'KAM TEST' } }] } }] } },
    { ...changes[3], target: { table: 'KAM TEST' }, formulas: { 1: "='KAM TEST'!A1" } },
    { kind: 'removeTable', table: 'KAM TEST' },
  ]); // prettier-ignore
  expect(renamedSheets({ sheets: ['kam test'], tables: ['kam test'] }, upper)).toEqual({
    sheets: ['kam test'],
    tables: ['KAM TEST'],
  });
});
