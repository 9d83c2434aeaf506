// jsdocType: how Google Sheets' help on arguments names what a parameter takes.
import type { Parameter } from '../../shared/functions/define-function';

/** A type as JSDoc writes it: `number`, or `Array<Array<number>>` for a range. */
export function jsdocType(param: Parameter): string {
  switch (param.kind) {
    case 'numbers':
      return param.days === true ? 'Array<Array<Date>>' : 'Array<Array<number>>';
    case 'yesNos':
      return 'Array<Array<boolean>>';
    case 'labels':
    case 'texts':
      return 'Array<Array<string>>';
    case 'matrix':
      return param.of === 'number' ? 'Array<Array<number>>' : 'Array<Array<boolean>>';
    case 'weights':
      return 'Array<Array<number>>';
    case 'number':
      return param.day === true ? 'Date' : 'number';
    case 'choice':
      return param.choices.includes('true') ? 'boolean' : 'string';
  }
}
