// Every example of every function is true.
import { catalogue } from '../../shared/functions/registry';
import { expectCells } from './expect-cells';

describe.each(catalogue.map((one) => [one.id, one] as const))('%s', (_, { invoke, examples, params }) => {
  test.each(examples.map((example) => [example.name, example] as const))(
    'example «%s»',
    (_name, { args, result }) => {
      expectCells(invoke(args), result);
    },
  );

  test('has at least two examples, one of them an error', () => {
    expect(examples.length).toBeGreaterThanOrEqual(2);
    expect(
      examples.some(({ result }) => result !== null && typeof result === 'object' && 'error' in result),
    ).toBe(true);
  });

  test('names no parameter twice and puts optional ones last', () => {
    expect(new Set(params.map(({ name }) => name)).size).toBe(params.length);
    const firstOptional = params.findIndex(({ optional }) => optional === true);
    if (firstOptional >= 0)
      expect(params.slice(firstOptional).every(({ optional }) => optional === true)).toBe(true);
  });
});
