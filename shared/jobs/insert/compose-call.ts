// composeCall: a function's call with the user's own columns filled in. All columns of a call have one height, so where a column that the function
// needs is not there, the worked example's values stand in for all of them.
import { columnKinds, type Parameter } from '../../functions/argument-kinds';
import type { FunctionDefinition } from '../../functions/define-function';
import type { Language } from '../../model/language';
import type { PortfolioSettings } from '../../model/portfolio-settings';
import { readsAsHeader } from '../write-classes/result-header';
import type { ColumnId, FormulaArgument, FormulaTemplate, Selection } from '../../workbook/port';
import { headerOf, type AccountColumns } from './account-columns';
import { omitted, settingArgument } from '../portfolio/setting-argument';
import { columnSourceOf, type ColumnSource } from './argument-sources';
import { exampleCallArguments, workedExample } from './example-call';

/** What a call is composed from, beside the function. */
export interface ComposeContext {
  /** Null where no account sheet is recognised. */
  readonly accounts: AccountColumns | null;
  readonly settings: PortfolioSettings;
  /** Of all accounts, for a plan of hours; null where none are mapped. */
  readonly hours: number | null;
  readonly language: Language;
  /** Where the call will stand; null where no cell is selected. */
  readonly place: Selection | null;
  /** Columns that the user chose for parameters; null: none. */
  readonly chosen?: Readonly<Record<string, ColumnId | null>>;
}

/** A parameter whose argument the workbook gives, and where it comes from. */
export interface FilledParameter {
  readonly parameter: string;
  /** Null where another function gives the argument. */
  readonly column: ColumnId | null;
  /** The column's header; the function's name where another function gives the argument. */
  readonly from: string;
}

/** The call, and what the user is told of its arguments. */
export interface ComposedCall {
  readonly call: FormulaTemplate;
  /** Columns that are known; in the call only where none is missing. */
  readonly filled: readonly FilledParameter[];
  /** Parameters that need something the workbook does not tell; the example's values stand in. */
  readonly missing: readonly string[];
}

/** The call of a function for a workbook: columns and settings of the user's, or else the arguments of its first example that gives a result. */
export function composeCall(definition: FunctionDefinition, context: ComposeContext): ComposedCall {
  const example = exampleCallArguments(
    definition,
    workedExample(definition) ?? { args: [] },
    context.language,
  );
  const columns = definition.params.filter(({ kind }) => columnKinds.has(kind));
  const found = new Map(columns.map((param) => [param.name, columnArgument(param, context)]));
  const missing = columns.filter(({ name, optional }) => optional !== true && found.get(name) === undefined);
  const scalars = definition.params.filter(({ kind }) => !columnKinds.has(kind));
  const own = missing.length === 0 && columns.length > 0;
  const args = definition.params.map((param, i) => {
    if (columnKinds.has(param.kind)) return (own ? found.get(param.name)?.argument : example[i]) ?? omitted;
    return (own ? scalarArgument(param, context) : undefined) ?? neededExample(param, own, example[i]);
  });
  return {
    call: { function: definition.id, args },
    filled: columns.flatMap(({ name }) => found.get(name)?.filled ?? []),
    missing: (own ? scalars.filter((param) => lacks(param, context)) : missing).map(({ name }) => name),
  };
}

/** Beside columns of the user's own an example's options would surprise: they are left out unless the function needs them. */
function neededExample(
  { optional }: Parameter,
  own: boolean,
  example: FormulaArgument | undefined,
): FormulaArgument {
  return own && optional === true ? omitted : (example ?? omitted);
}

function scalarArgument({ name }: Parameter, context: ComposeContext): FormulaArgument | undefined {
  if (name === 'hours' && context.hours !== null) return { kind: 'value', value: context.hours };
  return settingArgument(name, context.settings, context.language);
}

const lacks = (param: Parameter, context: ComposeContext): boolean =>
  param.optional !== true && scalarArgument(param, context) === undefined;

interface FoundColumn {
  readonly argument: FormulaArgument;
  readonly filled: FilledParameter;
}

function columnArgument({ name, kind }: Parameter, context: ComposeContext): FoundColumn | undefined {
  const { accounts, chosen = {} } = context;
  if (accounts === null || kind === 'matrix') return undefined;
  const source = columnSourceOf(name);
  const mapped = source === undefined ? undefined : accounts.columnOf(source);
  const column = chosen[name] === undefined ? mapped : chosen[name];
  if (column === null) return undefined;
  if (column !== undefined)
    return {
      argument: rangeOf(column, accounts, context),
      filled: { parameter: name, column, from: headerOf(accounts, column) },
    };
  return source === 'class' ? classArgument(name, context, accounts) : undefined;
}

/** Where no column holds the classes, they are worked out inside the call, with the same settings as everywhere. */
function classArgument(
  parameter: string,
  context: ComposeContext,
  accounts: AccountColumns,
): FoundColumn | undefined {
  const value = accounts.columnOf('value');
  if (value === undefined) return undefined;
  const range = (source: ColumnSource) => {
    const column = accounts.columnOf(source);
    return column === undefined ? omitted : rangeOf(column, accounts, context);
  };
  const args = [
    rangeOf(value, accounts, context),
    range('interest'),
    range('pinned'),
    settingArgument('strategic_share', context.settings, context.language),
    settingArgument('major_share', context.settings, context.language),
  ];
  const call = { function: 'KAM_CLASSIFY', args };
  return { argument: { kind: 'call', call }, filled: { parameter, column: null, from: call.function } };
}

/** With its header where the call stands in the header row beside it, so that the result gets a header there; else the accounts alone. */
function rangeOf(column: ColumnId, accounts: AccountColumns, { place }: ComposeContext): FormulaArgument {
  const { data, headerRow, firstRow, lastRow } = accounts;
  const isBeside = place?.sheet === data.id;
  const value = accounts.columnOf('value');
  const withHeader =
    isBeside &&
    place.row === headerRow &&
    firstRow === headerRow + 1 &&
    value !== undefined &&
    readsAsHeader(headerOf(accounts, value));
  const range = {
    kind: 'column',
    column,
    fromRow: withHeader ? headerRow : firstRow,
    toRow: lastRow,
  } as const;
  return isBeside ? range : { ...range, target: { sheet: data.id } };
}
