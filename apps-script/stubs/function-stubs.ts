// functionStubs: the top-level functions that Google Sheets sees, each with the JSDoc its autocomplete reads, in one language. They are written
// behind the finished bundle, since minifying would take the comments and the names of the arguments away.
import type { FunctionDefinition } from '../../shared/functions/define-function';
import { functionTexts } from '../../shared/functions/texts-registry';
import type { Language } from '../../shared/model/language';
import { jsdocType } from './jsdoc-type';
import { parameterName } from './parameter-name';

/** The bundle's only variable. Names that end in an underscore cannot be called from a sidebar. */
export const libraryName = 'KamLib_';

/** One line, and nothing that would end the comment. */
function commentText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\*\//g, '* /').trim();
}

function functionStub({ id, params }: FunctionDefinition, language: Language): string {
  const text = functionTexts[id]?.[language];
  if (text === undefined) throw new Error(`${id} has no texts`);
  const described = params.map((param) => {
    const name = parameterName(param.name);
    const shown = param.optional === true ? `[${name}]` : name;
    return ` * @param {${jsdocType(param)}} ${shown} ${commentText(text.parameters[param.name] ?? '')}`;
  });
  return [
    '/**',
    ` * ${commentText(text.summary)}`,
    ' *',
    ...described,
    ` * @return ${commentText(text.result)}`,
    ' * @customfunction',
    ' */',
    `function ${id}(${params.map(({ name }) => parameterName(name)).join(', ')}) {`,
    `  return ${libraryName}.callFunction('${id}', arguments);`,
    '}',
  ].join('\n');
}

/** Their source, in the catalogue's order. Throws where a function has no texts. */
export function functionStubs(catalogue: readonly FunctionDefinition[], language: Language): string {
  return `${catalogue.map((definition) => functionStub(definition, language)).join('\n\n')}\n`;
}
