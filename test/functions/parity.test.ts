// Parity, the yardstick: every case of the table is true of the catalogue itself.
import { catalogue, functionById } from '../../shared/functions/registry';
import { expectCells } from './expect-cells';
import { parityCases } from './parity-cases';
import { asExcelPasses, asGooglePasses } from './parity-forms';

const cases = parityCases.map((one) => [`${one.id}: ${one.name}`, one] as const);

test('the table has every function, and no case twice', () => {
  expect(new Set(parityCases.map(({ id }) => id))).toEqual(new Set(catalogue.map(({ id }) => id)));
  expect(new Set(cases.map(([name]) => name)).size).toBe(cases.length);
});

test.each(cases)('%s', (_name, { id, args, result }) => {
  const definition = functionById(id);
  if (definition === undefined) throw new Error(`no function ${id}`);
  const excel = asExcelPasses(definition.params, args).slice(0, definition.params.length);
  expectCells(definition.invoke(excel), result);
  const midnight = (day: string) => new Date(`${day}T00:00:00`);
  expectCells(definition.invoke(asGooglePasses(args, midnight)), result);
});
