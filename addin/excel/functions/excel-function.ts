// excelFunction: a function of the catalogue as Excel calls it: pure, synchronous, its errors thrown as Excel's own.
import { askedLanguage } from '../../../shared/functions/coerce-arguments';
import type { CellResult, FunctionDefinition } from '../../../shared/functions/define-function';
import type { CellValue } from '../../../shared/model/cell';
import type { Language } from '../../../shared/model/language';
import { domainError, type CellErrorLiteral, type DomainError } from '../../../shared/model/domain-error';
import { formatError } from '../../../shared/text/format-message';
import { displayLanguage } from '../display-language';
import { createRecentResults } from './recent-results';

type ExcelFunction = (...given: unknown[]) => CellValue | CellValue[][];

const errorCodes = {
  '#VALUE!': 'invalidValue',
  '#NUM!': 'invalidNumber',
  '#DIV/0!': 'divisionByZero',
  '#N/A': 'notAvailable',
} as const satisfies Record<CellErrorLiteral, keyof typeof CustomFunctions.ErrorCode>;

/**
 * What Excel calls for a formula. Results are in the language the formula asks for, English if it asks for none, so that a workbook says the
 * same wherever it is opened; messages of errors are then in Excel's language. Throws nothing but CustomFunctions.Error.
 */
export function excelFunction(definition: FunctionDefinition): ExcelFunction {
  const recent = createRecentResults<CellResult>();
  return (...given) => {
    const args = argumentsOf(given, definition.params.length);
    const result = recent.find(args) ?? recent.keep(args, computed(definition, args));
    if (result.ok) return definition.result === 'cell' ? (result.cells[0]?.[0] ?? '') : result.cells;
    // The only kind of exception that Excel shows as more than #VALUE!.
    // eslint-disable-next-line @typescript-eslint/only-throw-error
    throw excelError(
      result.literal,
      result.error,
      askedLanguage(definition.params, args) ?? displayLanguage(),
    );
  };
}

/** Excel puts an invocation object after the arguments, whether one asks for it or not; data types are objects too, but say their type. */
function argumentsOf(given: readonly unknown[], count: number): readonly unknown[] {
  const last = given[given.length - 1];
  const isInvocation = typeof last === 'object' && last !== null && !Array.isArray(last) && !('type' in last);
  return (isInvocation ? given.slice(0, -1) : given).slice(0, count);
}

function computed({ id, invoke }: FunctionDefinition, args: readonly unknown[]): CellResult {
  try {
    return invoke(args);
  } catch (failure) {
    console.error(id, failure);
    const error = domainError('value', 'error.unexpected', { name: id });
    return { ok: false, literal: '#VALUE!', message: formatError('en', error), error };
  }
}

function excelError(
  literal: CellErrorLiteral,
  error: DomainError,
  language: Language,
): CustomFunctions.Error {
  return new CustomFunctions.Error(
    CustomFunctions.ErrorCode[errorCodes[literal]],
    formatError(language, error),
  );
}
