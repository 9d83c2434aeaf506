// Hosts pass the same cells in different forms; all of them read the same.
import { runInNewContext } from 'node:vm';
import { defineFunction } from '../../shared/functions/define-function';
import { functionById } from '../../shared/functions/registry';
import { ok } from '../../shared/model/result';
import { hostValues, omittedArguments } from './host-values';

const readAs = defineFunction({
  id: 'READ',
  params: [
    { name: 'numbers', kind: 'numbers', optional: true },
    { name: 'yesNos', kind: 'yesNos', optional: true, days: true },
    { name: 'texts', kind: 'texts', optional: true },
  ],
  result: 'table',
  examples: [],
  run: ({ numbers, yesNos, texts }) => {
    const number = numbers?.[1] ?? NaN;
    const yesNo = yesNos === undefined ? null : (['blank', 'no', 'yes'][yesNos[1] ?? 0] ?? null);
    return ok({ shape: 'table', rows: [[Number.isNaN(number) ? null : number, yesNo, texts?.[1] ?? null]] });
  },
});

const hosts = ['excel', 'google', 'embedded'] as const;
/** Good cells above and below, so that the cell under test is neither taken for a header nor dropped as a blank row at the end. */
const good = { numbers: 7, yesNos: 1, texts: 'Nowak' } as const;

function read(kind: keyof typeof good, cell: unknown): unknown {
  const place = ['numbers', 'yesNos', 'texts'].indexOf(kind);
  const args: unknown[] = [undefined, undefined, undefined];
  args[place] = [[good[kind]], [cell], [good[kind]]];
  const result = readAs.invoke(args);
  return result.ok ? result.cells[0]?.[place] : result.error.code;
}

describe.each(hosts)('%s', (host) => {
  test.each(hostValues.map((one) => [one.cell, one] as const))('%s', (_, value) => {
    const raw = value[host];
    // A date that the host knows as one is no number: METHOD never counts days as money.
    const isDate = Object.prototype.toString.call(raw) === '[object Date]';
    expect(read('numbers', raw)).toBe(
      isDate ? 'error.dayNotNumber' : Number.isNaN(value.number) ? '' : value.number,
    );
    expect(read('yesNos', raw)).toBe(value.yesNo);
    expect(read('texts', raw)).toBe(value.text);
  });
});

test.each(omittedArguments)('%s: the default holds', (_, raw) => {
  const values = [[500], [300], [0]];
  const given = functionById('KAM_CLASSIFY')?.invoke([values, raw, raw, raw, raw, raw]);
  expect(given).toEqual(functionById('KAM_CLASSIFY')?.invoke([values]));
});

test('a column given as a range of blank cells is given', () => {
  const result = functionById('KAM_CLASSIFY')?.invoke([
    [[500], [0]],
    [[''], ['']],
  ]);
  expect(result).toEqual({ ok: true, cells: [['strategic'], ['suspect']] });
});

test('a Date of another realm is a day', () => {
  const foreign: unknown = runInNewContext('new Date(2024, 1, 29)');
  expect(foreign instanceof Date).toBe(false);
  expect(read('yesNos', foreign)).toBe('yes');
});
