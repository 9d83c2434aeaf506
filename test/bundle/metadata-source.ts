// metadataSource: the catalogue as TypeScript with JSDoc, the way Microsoft's own generator of metadata wants it.
import { parameterName } from '../../apps-script/stubs/parameter-name';
import { helpPageName, developmentAddress } from '../../addin/excel/address';
import type { FunctionDefinition, Parameter } from '../../shared/functions/define-function';
import { functionTexts } from '../../shared/functions/texts-registry';
import type { Language } from '../../shared/model/language';

const columns: readonly Parameter['kind'][] = ['numbers', 'yesNos', 'labels', 'texts', 'matrix', 'weights'];

function functionSource({ id, params, result }: FunctionDefinition, language: Language): string {
  const text = functionTexts[id]?.[language];
  const type = (param: Parameter) => (columns.includes(param.kind) ? 'any[][]' : 'any');
  const described = params.map(
    ({ name, optional }) =>
      ` * @param ${optional === true ? `[${parameterName(name)}]` : parameterName(name)} ${text?.parameters[name] ?? ''}`,
  );
  const declared = params.map(
    (param) => `${parameterName(param.name)}${param.optional === true ? '?' : ''}: ${type(param)}`,
  );
  return [
    `/**\n * ${text?.summary ?? ''}`,
    ` * @customfunction ${id}`,
    ` * @helpurl ${developmentAddress}/${helpPageName(language)}#${id}`,
    ...described,
    ' */',
    `export function ${id}(${declared.join(', ')}): ${result === 'cell' ? 'any' : 'any[][]'} { throw new Error(); }`,
  ].join('\n');
}

export function metadataSource(catalogue: readonly FunctionDefinition[], language: Language): string {
  return catalogue.map((definition) => functionSource(definition, language)).join('\n\n');
}
