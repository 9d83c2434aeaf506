// functionsJson: the metadata by which Excel knows the functions, in one language. Names are the same in every language, or formulas written by
// the add-in would show #NAME? in another one; only descriptions are translated.
import type { FunctionDefinition, Parameter } from '../../../shared/functions/define-function';
import type { FunctionText } from '../../../shared/functions/function-texts';
import { functionTexts } from '../../../shared/functions/texts-registry';
import type { Language } from '../../../shared/model/language';
import { developmentAddress, helpPageName } from '../address';

/** Parameters that take a range. */
const rangeKinds: ReadonlySet<Parameter['kind']> = new Set<Parameter['kind']>([
  'numbers',
  'yesNos',
  'labels',
  'texts',
  'matrix',
  'weights',
]);

/** Every type is `any`: what a cell may hold is settled in the catalogue, with a message that says what is wrong. */
function parameterMetadata({ name, kind, optional = false }: Parameter, description: string) {
  return {
    description,
    ...(rangeKinds.has(kind) ? { dimensionality: 'matrix' } : {}),
    name,
    ...(optional ? { optional } : {}),
    type: 'any',
  };
}

function functionMetadata(
  { id, params, result }: FunctionDefinition,
  text: FunctionText,
  language: Language,
) {
  return {
    description: text.summary,
    helpUrl: `${developmentAddress}/${helpPageName(language)}#${id}`,
    id,
    name: id,
    parameters: params.map((param) => parameterMetadata(param, text.parameters[param.name] ?? '')),
    result: result === 'cell' ? {} : { dimensionality: 'matrix' },
  };
}

/** JSON with a line break at its end. Throws where a function has no texts. */
export function functionsJson(catalogue: readonly FunctionDefinition[], language: Language): string {
  const functions = catalogue.map((definition) => {
    const text = functionTexts[definition.id]?.[language];
    if (text === undefined) throw new Error(`${definition.id} has no texts`);
    return functionMetadata(definition, text, language);
  });
  const metadata = {
    // A single #N/A among ten thousand accounts must not take the whole function down: the message names its row.
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: true,
    functions,
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}
