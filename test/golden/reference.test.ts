// Two independent opinions: 10,000 generated inputs per function, computed by the catalogue and by the naive reference, must agree.
import fc from 'fast-check';
import { catalogue, functionById } from '../../shared/functions/registry';
import { expectGrid } from '../functions/expect-cells';
import { referenceCases } from './reference-cases';

/** KAM_EXPLAIN writes sentences about what KAM_CLASSIFY decides; test/portfolio compares the two. */
const comparedElsewhere = ['KAM_EXPLAIN'];

test('every function has a reference', () => {
  const missing = catalogue
    .map(({ id }) => id)
    .filter((id) => !(id in referenceCases) && !comparedElsewhere.includes(id));
  expect(missing).toEqual([]);
});

test.each(Object.keys(referenceCases))('%s agrees with the reference', (id) => {
  const definition = functionById(id);
  fc.assert(
    fc.property(referenceCases[id] ?? fc.constant({ args: [], expected: null }), ({ args, expected }) => {
      const result = definition?.invoke(args);
      if (expected === null) return result?.ok === false;
      if (result?.ok !== true)
        throw new Error(`unexpected ${result?.literal ?? ''}: ${result?.message ?? ''}`);
      expectGrid(result.cells, expected);
      return true;
    }),
    { numRuns: 10_000 },
  );
});
