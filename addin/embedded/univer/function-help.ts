// functionHelp: the catalogue's texts as Univer's function descriptions, which feed autocomplete and the help on arguments.
import { FunctionType, type IFunctionInfo } from '@univerjs/preset-sheets-core';
import { no, yes } from '../xlsx/univer-data';

interface ParameterHelp {
  readonly name: string;
  readonly text: string;
  readonly optional: boolean;
}

/** What is said of one function, in one language. */
export interface FunctionHelp {
  readonly id: string;
  readonly summary: string;
  readonly parameters: readonly ParameterHelp[];
}

/** The same in Univer's form. */
export function functionInfo({ id, summary, parameters }: FunctionHelp): IFunctionInfo {
  return {
    functionName: id,
    functionType: FunctionType.User,
    description: summary,
    abstract: summary,
    functionParameter: parameters.map(({ name, text, optional }) => ({
      name,
      detail: text,
      example: '',
      require: optional ? no : yes,
      repeat: no,
    })),
  };
}
