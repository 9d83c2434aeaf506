// defineFunction: a custom function as data. Hosts' metadata, registration, help and docs all come from it; hosts call only `invoke`.
import type { CellErrorLiteral, DomainError } from '../model/domain-error';
import type { CellValue } from '../model/cell';
import type { Language } from '../model/language';
import type { Result } from '../model/result';
import type { ArgumentKind, Arguments } from './argument-kinds';

/** What a run may give: one cell, a column (one value per row), or a table. Blank is null. */
export type FunctionValue =
  | { readonly shape: 'cell'; readonly value: CellValue }
  | { readonly shape: 'column'; readonly values: readonly CellValue[] }
  | { readonly shape: 'table'; readonly rows: readonly (readonly CellValue[])[] };

export interface RunContext {
  readonly language: Language;
}

export interface Parameter<K extends ArgumentKind = ArgumentKind> {
  /** Lower snake case, as METHOD names it; the same in every host and language. */
  readonly name: string;
  readonly kind: K;
  readonly optional?: boolean;
}

/** An example that is run as a test: raw host arguments and the expected cells or error. */
export interface Example {
  /** Key of the example's explanation in texts.ts. */
  readonly name: string;
  readonly args: readonly unknown[];
  readonly result: CellValue | readonly (readonly CellValue[])[] | { readonly error: CellErrorLiteral };
}

export interface FunctionDefinition {
  readonly id: string;
  readonly params: readonly Parameter[];
  readonly result: 'cell' | 'column' | 'table';
  readonly examples: readonly Example[];
  /** The erased entry that hosts call: raw host values in, cells or an error out; never throws. */
  readonly invoke: (raw: readonly unknown[], language?: Language) => CellResult;
}

/** What a host gets: a grid to spill (a scalar is 1×1), or an error literal with its message in the asked language. */
export type CellResult =
  | { readonly ok: true; readonly cells: (CellValue[])[] }
  | { readonly ok: false; readonly literal: CellErrorLiteral; readonly message: string; readonly error: DomainError };

export interface FunctionSpec<P extends readonly Parameter[]> {
  readonly id: string;
  readonly params: P;
  readonly result: 'cell' | 'column' | 'table';
  readonly examples: readonly Example[];
  readonly run: (args: Arguments<P>, context: RunContext) => Result<FunctionValue>;
}
