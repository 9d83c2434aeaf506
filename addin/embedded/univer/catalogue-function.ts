// catalogueFunction: one function of the catalogue as a Univer function class. Univer's simpler registration hides blanks, booleans and errors.
import { BaseFunction, ErrorType, ErrorValueObject } from '@univerjs/preset-sheets-core';
import type { FunctionDefinition } from '../../../shared/functions/define-function';
import type { Language } from '../../../shared/model/language';
import type { ErrorMessages } from './error-messages';
import { rawArgument, type EngineValue } from './raw-argument';
import { resultValue, type FormulaPlace } from './result-value';

export interface FunctionSurroundings {
  readonly language: () => Language;
  readonly messages: ErrorMessages;
}

type FunctionClass = new (name: string) => BaseFunction;

export function catalogueFunction(
  definition: FunctionDefinition,
  { language, messages }: FunctionSurroundings,
): FunctionClass {
  return class extends BaseFunction {
    // Too few arguments are ours to explain: Univer would say #N/A and nothing more.
    override minParams = 0;
    override maxParams = definition.params.length;

    /** Never throws: an exception here would stop the whole engine. */
    override calculate(...values: EngineValue[]): EngineValue {
      const place: FormulaPlace = {
        unitId: this.unitId ?? '',
        sheetId: this.subUnitId ?? '',
        row: this.row,
        column: this.column,
      };
      try {
        const result = definition.invoke(values.map(rawArgument), language());
        messages.set(place, result.ok ? undefined : result.message);
        return resultValue(result, place);
      } catch (error) {
        messages.set(place, String(error));
        return ErrorValueObject.create(ErrorType.VALUE);
      }
    }
  };
}
