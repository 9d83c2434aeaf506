// FunctionTexts: what a person reads about a function, in both languages. A missing text does not compile.
import { languages, type Language } from '../model/language';
import type { FunctionDefinition } from './define-function';

/** The texts in one language. */
export interface FunctionText {
  /** One sentence: what the function tells. Shown by Excel, Google Sheets and the embedded workbook while typing. */
  readonly summary: string;
  /** Per parameter, one sentence. */
  readonly parameters: Readonly<Record<string, string>>;
  /** What the result means. */
  readonly result: string;
  /** What to do with it. */
  readonly use: string;
  /** Per example, one sentence. */
  readonly examples: Readonly<Record<string, string>>;
}

/** Where the rule comes from: the method itself, a published formula, or a default of this product. */
export type RuleSource = 'method' | 'published' | 'default';

/** What functions are for, in the order of METHOD's chapters. */
export const functionGroups = ['classes', 'potential', 'time', 'relations', 'rivals', 'plan'] as const;

/** One of them. */
export type FunctionGroup = (typeof functionGroups)[number];

/** The texts in both languages, and where the rule comes from. */
export interface FunctionTexts extends Readonly<Record<Language, FunctionText>> {
  readonly group: FunctionGroup;
  readonly sources: readonly RuleSource[];
  /** Names of publications; the same in both languages. */
  readonly references?: readonly string[];
}

/** What a function's texts lack or have too much, as `pl.parameters.value`; empty when complete. */
export function textProblems({ params, examples }: FunctionDefinition, texts: FunctionTexts): string[] {
  return languages.flatMap((language) => {
    const text = texts[language];
    const differences = (section: 'parameters' | 'examples', expected: readonly string[]) => [
      ...expected
        .filter((name) => !text[section][name]?.trim())
        .map((name) => `${language}.${section}.${name} is missing`),
      ...Object.keys(text[section])
        .filter((name) => !expected.includes(name))
        .map((name) => `${language}.${section}.${name} is not needed`),
    ];
    const names = params.map(({ name }) => name);
    return [
      ...differences('parameters', names),
      ...differences(
        'examples',
        examples.map(({ name }) => name),
      ),
    ];
  });
}
