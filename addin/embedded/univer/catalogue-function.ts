// catalogueFunction: one function of the catalogue as a Univer function class. Univer's simpler registration hides blanks, booleans and errors.
import { BaseFunction, ErrorType, ErrorValueObject } from '@univerjs/preset-sheets-core';
import type { FunctionDefinition } from '../../../shared/functions/define-function';
import type { CellErrors } from './cell-errors';
import { rawArguments, type EngineValue } from './raw-argument';
import { resultValue, type FormulaPlace } from './result-value';

type FunctionClass = new (name: string) => BaseFunction;

/** The class that Univer is given; why a cell shows an error is kept in `errors`. */
export function catalogueFunction(definition: FunctionDefinition, errors: CellErrors): FunctionClass {
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
        // Results are in the language a formula asks for, not in the page's: a workbook says the same wherever it is opened.
        const result = definition.invoke(rawArguments(values));
        errors.set(place, result.ok ? undefined : result.error);
        return resultValue(result, place);
      } catch (error) {
        console.error(definition.id, error);
        errors.set(place, undefined);
        return ErrorValueObject.create(ErrorType.VALUE);
      }
    }
  };
}
