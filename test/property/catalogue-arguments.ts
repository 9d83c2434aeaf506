// Arguments for the properties that hold for every function: the generated ones of the golden cases, and ways to change all their columns at once.
import type fc from 'fast-check';
import { columnKinds } from '../../shared/functions/argument-kinds';
import type { FunctionDefinition, Parameter } from '../../shared/functions/define-function';
import { referenceCases } from '../golden/reference-cases';

export type Arguments = readonly unknown[];
export type Rows = readonly (readonly unknown[])[];

/** KAM_EXPLAIN takes the very same arguments as KAM_CLASSIFY. */
export function argumentsFor(id: string): fc.Arbitrary<Arguments> {
  const cases = referenceCases[id === 'KAM_EXPLAIN' ? 'KAM_CLASSIFY' : id];
  if (cases === undefined) throw new Error(`${id} has no cases`);
  return cases.map(({ args }) => args);
}

export const isColumn = (param: Parameter | undefined): boolean =>
  param !== undefined && columnKinds.has(param.kind);

/** Replaces the rows of every column given. */
export function mapColumns(
  { params }: FunctionDefinition,
  args: Arguments,
  change: (rows: Rows, param: Parameter) => Rows,
): Arguments {
  return args.map((arg, i) => {
    const param = params[i];
    return param !== undefined && isColumn(param) && Array.isArray(arg) ? change(arg as Rows, param) : arg;
  });
}

export function rowCount({ params }: FunctionDefinition, args: Arguments): number {
  const first = args.find((arg, i) => isColumn(params[i]) && Array.isArray(arg)) as Rows | undefined;
  return first?.length ?? 0;
}
