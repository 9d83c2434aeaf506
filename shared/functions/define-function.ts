// defineFunction: a custom function as data. Hosts' metadata, registration, help and docs all come from it; hosts call only `invoke`.
import type { CellValue } from '../model/cell';
import {
  cellErrorLiteral,
  domainError,
  type CellErrorLiteral,
  type DomainError,
} from '../model/domain-error';
import type { Language } from '../model/language';
import type { Result } from '../model/result';
import { formatError } from '../text/format-message';
import type { Arguments, Parameter } from './argument-kinds';
import { askedLanguage, coerceArguments } from './coerce-arguments';
import { resultCells, type FunctionValue } from './result-cells';

export type { Parameter } from './argument-kinds';
export type { FunctionValue } from './result-cells';

/** What a run knows beside its arguments. */
export interface RunContext {
  readonly language: Language;
  /** Row of the given range in which the data begin, from 1: error messages count rows as the user sees them. */
  readonly firstRow: number;
}

/** An example that is run as a test: raw host arguments and the expected cells (without a header) or error. */
export interface Example {
  /** Key of the example's explanation in texts.ts. */
  readonly name: string;
  readonly args: readonly unknown[];
  readonly result: CellValue | readonly (readonly CellValue[])[] | { readonly error: CellErrorLiteral };
}

/** The short title that stands above a result column where the range had a header (METHOD rule 2). */
export type FunctionTitle = Readonly<Record<Language, string>>;

type ResultShape =
  | { readonly result: 'column'; readonly title: FunctionTitle }
  | { readonly result: 'cell' | 'columns' | 'table' };

/** A function as its folder writes it; `id` is the name in formulas, `result` the shape that is spilled. */
export type FunctionSpec<P extends readonly Parameter[]> = ResultShape & {
  readonly id: string;
  readonly params: P;
  readonly examples: readonly Example[];
  readonly run: (args: Arguments<P>, context: RunContext) => Result<FunctionValue>;
};

/** A function as the rest of the product sees it, its parameter types erased. */
export interface FunctionDefinition {
  readonly id: string;
  readonly params: readonly Parameter[];
  readonly result: 'cell' | 'column' | 'columns' | 'table';
  /** Null for what is no single column. */
  readonly title: FunctionTitle | null;
  readonly examples: readonly Example[];
  /** The erased entry that hosts call: raw host values in, cells or an error out. Never throws; blanks come out as "". */
  readonly invoke: (raw: readonly unknown[], language?: Language) => CellResult;
}

/** What a host gets: a grid to spill (a scalar is 1×1), or an error literal with its message in the asked language. */
export type CellResult =
  | { readonly ok: true; readonly cells: CellValue[][] }
  | {
      readonly ok: false;
      readonly literal: CellErrorLiteral;
      readonly message: string;
      readonly error: DomainError;
    };

/** The definition of a spec, its reading of arguments and writing of cells added. */
export function defineFunction<const P extends readonly Parameter[]>(
  spec: FunctionSpec<P>,
): FunctionDefinition {
  const { id, params, result, examples } = spec;
  const title = spec.result === 'column' ? spec.title : null;
  return {
    id,
    params,
    result,
    title,
    examples,
    invoke: (raw, language = 'en') => invoke(spec, title, raw, language),
  };
}

function invoke<P extends readonly Parameter[]>(
  spec: FunctionSpec<P>,
  title: FunctionTitle | null,
  raw: readonly unknown[],
  hostLanguage: Language,
): CellResult {
  const language = askedLanguage(spec.params, raw) ?? hostLanguage;
  const read = coerceArguments(spec.params, raw);
  if (!read.ok) return failure(read.error, language);
  const value = spec.run(read.value.args as Arguments<P>, {
    language,
    firstRow: read.value.header ? 2 : 1,
  });
  if (!value.ok) return failure(value.error, language);
  const cells = resultCells(value.value, read.value.header ? titlesOf(title?.[language], value.value) : null);
  return cells === undefined
    ? failure(domainError('number', 'error.resultTooLarge'), language)
    : { ok: true, cells };
}

/** The header of a result: the title of its column, or one per column; null for what has none. */
function titlesOf(title: string | undefined, value: FunctionValue): readonly string[] | null {
  if (value.shape === 'columns') return value.titles;
  return value.shape === 'column' ? [value.title ?? title ?? ''] : null;
}

function failure(error: DomainError, language: Language): CellResult {
  return { ok: false, literal: cellErrorLiteral[error.kind], message: formatError(language, error), error };
}
