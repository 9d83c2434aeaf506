// Run example: an example of a README as a program, each value that it claims in a comment beside the one that comes out.
import path from 'node:path';
import ts from 'typescript';
import { root } from './room-readmes';

/** A statement that ends in `// value`: the comment, what it says and what the statement gives. */
export interface Comparison {
  readonly claim: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

interface Claim {
  readonly statement: ts.Statement;
  readonly claim: string;
}

/** The comments that end a line of code. Each must end a statement, or it claims something that nobody looks at. */
function claimsOf(file: ts.SourceFile): Claim[] {
  const claims = file.statements.flatMap((statement): Claim[] => {
    const [range] = ts.getTrailingCommentRanges(file.text, statement.end) ?? [];
    return range === undefined
      ? []
      : [{ statement, claim: file.text.slice(range.pos + 2, range.end).trim() }];
  });
  const lineEnds = file.text.match(/^.*\S.*[^:]\/\/ .*$/gm) ?? [];
  const unread = lineEnds.length - claims.length;
  if (unread !== 0) throw new Error(`${String(unread)} comments end a line but no statement:\n${file.text}`);
  return claims;
}

/** The expression whose value a statement gives: its own, or the constant that it declares. */
function valueOf(file: ts.SourceFile, statement: ts.Statement): string {
  if (ts.isExpressionStatement(statement)) return statement.expression.getText(file);
  const [declared] = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];
  if (declared === undefined) throw new Error(`Not a value: ${statement.getText(file)}`);
  return declared.name.getText(file);
}

/** The example with a call of `compare` in place of each claim. */
function programOf(text: string): string {
  const file = ts.createSourceFile('example.ts', text, ts.ScriptTarget.ES2022);
  const claims = new Map(claimsOf(file).map(({ statement, claim }) => [statement, claim]));
  const lines = file.statements.map((statement) => {
    const claim = claims.get(statement);
    const code = statement.getText(file);
    if (claim === undefined) return code;
    const call = `compare(${JSON.stringify(claim)}, ${valueOf(file, statement)}, (${claim}));`;
    return ts.isExpressionStatement(statement) ? call : `${code}\n${call}`;
  });
  const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };
  return ts.transpileModule(lines.join('\n'), { compilerOptions }).outputText;
}

type Load = (name: string) => unknown;
type Compare = (claim: string, actual: unknown, expected: unknown) => void;
/** The constructor of functions that may wait, which has no name of its own. */
const AsyncFunction = (async () => Promise.resolve()).constructor as new (
  ...texts: string[]
) => (load: Load, compare: Compare, exports: object) => Promise<void>;

/** Runs an example and gives its comparisons. Modules are named from the repository's root: 'shared/model/day'. */
export async function runExample(text: string): Promise<Comparison[]> {
  const comparisons: Comparison[] = [];
  const program = new AsyncFunction('require', 'compare', 'exports', programOf(text));
  await program(
    (name) => jest.requireActual(path.join(root, name)),
    (claim, actual, expected) => comparisons.push({ claim, actual, expected }),
    {},
  );
  return comparisons;
}
