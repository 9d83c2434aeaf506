// The contract on the in-memory workbook, plain and wrapped.
import { contract } from '../../shared/workbook/contract';
import { valueOf, type ContractHarness } from '../../shared/workbook/contract-harness';
import { createWorkbook } from '../../shared/workbook/create-workbook';
import { createMemoryGrid, type MemoryGrid } from '../../shared/workbook/memory-grid';
import type { Workbook } from '../../shared/workbook/port';
import { jsonWire, withFailures, withLatency } from '../../shared/workbook/wrappers';
import { evaluateInGrid } from '../workbook/evaluate-in-grid';

function memoryHarness(wrap: (workbook: Workbook) => Workbook): ContractHarness {
  let grid: MemoryGrid = createMemoryGrid([]);
  const change = (name: string, edit: (sheet: MemoryGrid['sheets'][number]) => void) => {
    grid.edit((sheets) => sheets.filter((sheet) => sheet.name === name).forEach(edit));
    return Promise.resolve();
  };
  return {
    fresh: (sheets) => {
      grid = createMemoryGrid(sheets, { evaluate: evaluateInGrid });
      return Promise.resolve(wrap(createWorkbook(grid)));
    },
    edit: (name, row, column, value) =>
      change(name, (sheet) => sheet.set(row, column, { value, formula: null })),
    rename: (name, to) => change(name, (sheet) => (sheet.name = to)),
  };
}

const later = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Every call fails once before it is answered; the caller tries again. */
function retrying(workbook: Workbook): Workbook {
  const failing = withFailures(workbook, (call) => (call % 2 === 0 ? 'before' : 'none'));
  return {
    capabilities: workbook.capabilities,
    read: async (request) => {
      const first = await failing.read(request);
      return first.ok ? first : failing.read(request);
    },
    apply: async (changes, basedOn) => {
      const first = await failing.apply(changes, basedOn);
      return first.ok ? first : failing.apply(changes, basedOn);
    },
  };
}

const wrappings: readonly (readonly [string, (workbook: Workbook) => Workbook])[] = [
  ['memory', (workbook) => workbook],
  ['memory over JSON', jsonWire],
  ['memory with latency', (workbook) => withLatency(workbook, later)],
  ['memory with failures', (workbook) => jsonWire(retrying(workbook))],
];

describe.each(wrappings)('%s', (_, wrap) => {
  test.each(contract.map((one) => [one.name, one] as const))('%s', async (_name, { run }) => {
    await run(memoryHarness(wrap));
  });
});

test('an answer that got lost does not write twice: the second try finds a stale snapshot', async () => {
  const grid = createMemoryGrid([{ name: 'Accounts', cells: [['a'], [1]] }]);
  const workbook = withFailures(createWorkbook(grid), (call) => (call === 1 ? 'after' : 'none'));
  const snapshot = valueOf(await workbook.read({ sheets: ['s1'] }), 'reading');
  const change = { kind: 'setCells', target: { sheet: 's1' }, column: 'c0', rows: [1], values: [2] } as const;
  expect(await workbook.apply([change], snapshot)).toMatchObject({
    ok: false,
    error: { code: 'error.hostFailed' },
  });
  expect(await workbook.apply([change], snapshot)).toMatchObject({
    ok: false,
    error: { code: 'error.staleWorkbook' },
  });
  expect(grid.sheets[0]?.valueAt(1, 0)).toBe(2);
});
