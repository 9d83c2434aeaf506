// exampleCall: a worked example of a function as a call that can be written into a sheet, its values in the formula itself.
import type { CellGrid, CellValue } from '../../model/cell';
import type { Language } from '../../model/language';
import type { Example, FunctionDefinition } from '../../functions/define-function';
import type { FormulaArgument, FormulaTemplate } from '../../workbook/port';

/** The first example that gives a result. */
export function workedExample({ examples }: FunctionDefinition): Example | undefined {
  return examples.find(({ result }) => typeof result !== 'object' || result === null || !('error' in result));
}

function exampleArgument(raw: unknown): FormulaArgument {
  if (raw === undefined || raw === null) return { kind: 'omitted' };
  return Array.isArray(raw)
    ? { kind: 'grid', rows: raw as unknown as CellGrid }
    : { kind: 'value', value: raw as CellValue };
}

/** The example's arguments, parameter by parameter, asking for a result in `language` where the function can be asked. */
export function exampleCallArguments(
  definition: FunctionDefinition,
  { args }: Pick<Example, 'args'>,
  language: Language,
): FormulaArgument[] {
  return definition.params.map(({ name }, i) =>
    name === 'language' && language !== 'en' && args[i] === undefined
      ? { kind: 'value', value: language }
      : exampleArgument(args[i]),
  );
}

/** The example as a call; its blanks are arguments left out. */
export function exampleCall(
  definition: FunctionDefinition,
  example: Pick<Example, 'args'>,
  language: Language,
): FormulaTemplate {
  return { function: definition.id, args: exampleCallArguments(definition, example, language) };
}
