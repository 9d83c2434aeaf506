// functionsPage: the page that explains every function in one language (FUNCTIONS.en.md, FUNCTIONS.pl.md), results computed, not written by hand.
import type { Language } from '../../model/language';
import type { Example, FunctionDefinition, Parameter } from '../define-function';
import { exampleArguments, formulaText, resultTexts } from '../example-text';
import type { FunctionText, FunctionTexts } from '../function-texts';
import { pageTexts } from './functions-page-texts';

/** The page in Markdown. Throws where a function of the catalogue has no texts. */
export function functionsPage(
  catalogue: readonly FunctionDefinition[],
  texts: Readonly<Record<string, FunctionTexts>>,
  language: Language,
): string {
  const { title, introduction } = pageTexts[language];
  const contents = catalogue.map(({ id }) => `[${id}](#${id.toLowerCase()})`).join(' · ');
  const sections = catalogue.map((definition) => {
    const functionTexts = texts[definition.id];
    if (functionTexts === undefined) throw new Error(`${definition.id} has no texts`);
    return section(definition, functionTexts, language);
  });
  return `${[`# ${title}`, introduction.join('\n'), contents, ...sections].join('\n\n')}\n`;
}

function section(definition: FunctionDefinition, texts: FunctionTexts, language: Language): string {
  const text = texts[language];
  const words = pageTexts[language];
  const signature = definition.params.map(({ name, optional = false }) => (optional ? `[${name}]` : name));
  return [
    `## ${definition.id}`,
    `\`${definition.id}(${signature.join(language === 'pl' ? '; ' : ', ')})\``,
    text.summary,
    parameterTable(definition, text, language),
    `**${words.result}.** ${text.result}`,
    `**${words.use}.** ${text.use}`,
    `**${words.examples}**`,
    ...definition.examples.map((example) => exampleSection(definition, example, text, language)),
    `**${words.sourceTitle}.** ${sourceText(texts, language)}`,
  ].join('\n\n');
}

const row = (...cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;

function parameterTable({ params }: FunctionDefinition, text: FunctionText, language: Language): string {
  const words = pageTexts[language];
  const lines = params.map((param) => {
    const kind = words.kinds[kindName(param)] ?? param.kind;
    const takes = param.optional === true ? `${kind}, ${words.optional}` : kind;
    return row(`\`${param.name}\``, takes, text.parameters[param.name] ?? '');
  });
  return [row(words.argument, words.takes, words.meaning), row('---', '---', '---'), ...lines].join('\n');
}

/** The key of a parameter's kind in the texts. */
export function kindName(param: Parameter): string {
  if (param.kind === 'numbers' && param.days === true) return 'days';
  if (param.kind === 'number' && param.day === true) return 'day';
  return param.kind === 'matrix' && param.of === 'yesNo' ? 'yesNoMatrix' : param.kind;
}

function exampleSection(
  definition: FunctionDefinition,
  example: Example,
  text: FunctionText,
  language: Language,
): string {
  const args = exampleArguments(definition, example, language);
  const result = definition.invoke(args, language);
  const cells = resultTexts(result, language);
  const lead = `${text.examples[example.name] ?? ''}\n\n    ${formulaText(definition.id, args, language)}`;
  if (!result.ok || cells === undefined)
    return `${lead}\n\n→ \`${result.ok ? '' : result.literal}\` ${result.ok ? '' : result.message}`;
  const columns = cells[0]?.length ?? 0;
  if (columns === 1) return `${lead}\n\n→ ${cells.map(([cell = '']) => cell || '∅').join(' · ')}`;
  const [first = [], ...rest] = cells;
  const header = definition.result === 'table' && rest.length > 3 ? first : first.map(() => '');
  const body = header === first ? rest : cells;
  return [
    `${lead}\n`,
    row(...header),
    row(...first.map(() => '---')),
    ...body.map((one) => row(...one)),
  ].join('\n');
}

/** Where a rule comes from, as a sentence with its publications. */
export function sourceText({ sources, references = [] }: FunctionTexts, language: Language): string {
  const named = sources.map((source) => pageTexts[language].sources[source]).join('; ');
  const sentence = named.charAt(0).toUpperCase() + named.slice(1);
  return `${sentence}.${references.map((reference) => ` ${reference}.`).join('')}`;
}
