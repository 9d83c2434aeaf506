// Units never matter (METHOD rule 7): money in other units changes no class, share or score.
import fc from 'fast-check';
import { functionById } from '../../shared/functions/registry';
import { cellsOrLiteral } from '../functions/call-function';
import { expectGrid } from '../functions/expect-cells';
import { argumentsFor, type Rows } from './catalogue-arguments';

/** Which arguments are money, and which cells of the result are in the same unit. */
const money: Readonly<Record<string, { readonly args: readonly number[]; readonly resultToo?: true }>> = {
  KAM_CLASSIFY: { args: [0] },
  KAM_MOVES: { args: [1, 2] },
  KAM_SHARE: { args: [0] },
  KAM_ABC: { args: [0] },
  KAM_CONCENTRATION: { args: [0] },
  KAM_SCORE: { args: [0] },
  KAM_TIME_PLAN: { args: [2] },
  KAM_WALLET: { args: [0, 1] },
  KAM_POTENTIAL: { args: [0, 1], resultToo: true },
};

const scaled = (arg: unknown, factor: number): unknown =>
  Array.isArray(arg)
    ? (arg as Rows).map((row) => row.map((cell) => (typeof cell === 'number' ? cell * factor : cell)))
    : arg;

/** Powers of two keep every digit, so that ties stay ties; the others are what people convert by. */
const factors = fc.constantFrom(2 ** -20, 2 ** 30, 0.25, 1000, 100);

test.each(Object.entries(money))('%s', (id, { args: places, resultToo = false }) => {
  fc.assert(
    fc.property(argumentsFor(id), factors, (args, factor) => {
      const plain = cellsOrLiteral(functionById(id)!.invoke(args));
      const other = cellsOrLiteral(
        functionById(id)!.invoke(args.map((arg, i) => (places.includes(i) ? scaled(arg, factor) : arg))),
      );
      if (typeof plain === 'string' || typeof other === 'string') return expect(other).toEqual(plain);
      expectGrid(other, resultToo ? (scaled(plain, factor) as Rows) : plain);
    }),
    { numRuns: 1_000 },
  );
});
