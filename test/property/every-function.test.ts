// What holds for every function (METHOD rules 1, 2, 6 and 8), on generated arguments.
import fc from 'fast-check';
import { catalogue } from '../../shared/functions/registry';
import type { CellResult, FunctionDefinition } from '../../shared/functions/define-function';
import { cellsOrLiteral } from '../functions/call-function';
import { expectGrid } from '../functions/expect-cells';
import { argumentsFor, mapColumns, rowCount, type Rows } from './catalogue-arguments';

const runs = { numRuns: 500 };

function expectSame(actual: CellResult, expected: Rows | string): void {
  const cells = cellsOrLiteral(actual);
  if (typeof cells === 'string' || typeof expected === 'string') expect(cells).toEqual(expected);
  else expectGrid(cells, expected);
}

/** Rows of the result answer rows of the arguments. */
const spills = ({ result }: FunctionDefinition) => result === 'column' || result === 'columns';
/** A list of its own, but under a header where the range has one. */
const lists = new Set(['PILLAR_TARGETS']);

describe.each(catalogue.map((one) => [one.id, one] as const))('%s', (id, definition) => {
  const { invoke } = definition;

  test('gives the same cells under a header, and a header above them where rows answer rows', () => {
    fc.assert(
      fc.property(argumentsFor(id), (args) => {
        const plain = invoke(args);
        const headed = invoke(
          mapColumns(definition, args, (rows) => [(rows[0] ?? ['']).map(() => 'Kolumna'), ...rows]),
        );
        if (plain.ok && headed.ok && (spills(definition) || lists.has(id))) {
          expect(headed.cells[0]?.every((cell) => typeof cell === 'string' && cell !== '')).toBe(true);
          expectGrid(headed.cells.slice(1), plain.cells);
        } else expectSame(headed, cellsOrLiteral(plain));
      }),
      runs,
    );
  });

  test('drops blank rows at the end', () => {
    fc.assert(
      fc.property(argumentsFor(id), fc.integer({ min: 1, max: 40 }), (args, count) => {
        const blanks = (rows: Rows) => Array.from({ length: count }, () => (rows[0] ?? ['']).map(() => ''));
        const longer = invoke(mapColumns(definition, args, (rows) => [...rows, ...blanks(rows)]));
        expectSame(longer, cellsOrLiteral(invoke(args)));
      }),
      runs,
    );
  });

  test('reads 1×n as n×1', () => {
    fc.assert(
      fc.property(argumentsFor(id), (args) => {
        const turned = mapColumns(definition, args, (rows, { kind }) =>
          kind === 'matrix' ? rows : [rows.map(([cell]) => cell)],
        );
        expectSame(invoke(turned), cellsOrLiteral(invoke(args)));
      }),
      runs,
    );
  });

  test('does not mind the order of the rows', () => {
    fc.assert(
      fc.property(
        argumentsFor(id).chain((args) => {
          const order = Array.from({ length: rowCount(definition, args) }, (_, i) => i);
          return fc.tuple(
            fc.constant(args),
            fc.shuffledSubarray(order, { minLength: order.length, maxLength: order.length }),
          );
        }),
        ([args, order]) => {
          const moved = invoke(mapColumns(definition, args, (rows) => order.map((i) => rows[i] ?? [])));
          const cells = cellsOrLiteral(invoke(args));
          if (typeof cells === 'string') return expectSame(moved, cells);
          if (lists.has(id)) return expect(withoutNames(cellsOrLiteral(moved))).toEqual(withoutNames(cells));
          if (!spills(definition)) return expectSame(moved, cells);
          const blank = (cells[0] ?? ['']).map(() => '');
          const expected = order.map((i) => cells[i] ?? blank);
          while (expected.length > 0 && isBlankInput(definition, args, order[expected.length - 1]))
            expected.pop();
          expectSame(moved, expected);
        },
      ),
      runs,
    );
  });

  test('gives the same again, and leaves its arguments as they were', () => {
    fc.assert(
      fc.property(argumentsFor(id), (args) => {
        const before = JSON.stringify(args);
        const first = JSON.stringify(invoke(args));
        expect(JSON.stringify(invoke(args))).toBe(first);
        expect(JSON.stringify(args)).toBe(before);
      }),
      { numRuns: 100 },
    );
  });
});

/** Equal items of a list stand in the order of the sheet, so only their figures are compared. */
const withoutNames = (cells: Rows | string) =>
  typeof cells === 'string' ? cells : cells.map((row) => row.slice(1));

/** Whether a row is blank in every column, and so dropped where it comes last. */
function isBlankInput(definition: FunctionDefinition, args: readonly unknown[], row = 0): boolean {
  let blank = true;
  mapColumns(definition, args, (rows) => {
    if ((rows[row] ?? []).some((cell) => cell !== null && cell !== '')) blank = false;
    return rows;
  });
  return blank;
}
