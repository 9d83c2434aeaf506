// catalogueHelp: the catalogue's texts in one language, for autocomplete and the help on arguments.
import { catalogue } from '../../shared/functions/registry';
import { functionTexts } from '../../shared/functions/texts-registry';
import type { Language } from '../../shared/model/language';
import type { FunctionHelp } from './univer/function-help';

/** One entry per function, in the catalogue's order; a function without texts is explained by its id. */
export function catalogueHelp(language: Language): FunctionHelp[] {
  return catalogue.map(({ id, params }) => {
    const text = functionTexts[id]?.[language];
    return {
      id,
      summary: text?.summary ?? id,
      parameters: params.map(({ name, optional = false }) => ({
        name,
        text: text?.parameters[name] ?? '',
        optional,
      })),
    };
  });
}
