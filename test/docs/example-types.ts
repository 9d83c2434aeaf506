// Example types: what the TypeScript compiler has against the examples of READMEs.
import path from 'node:path';
import ts from 'typescript';
import { root } from './room-readmes';

const options = (): ts.CompilerOptions => {
  const readFile = (name: string): string | undefined => ts.sys.readFile(name);
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.base.json'), readFile) as { config: object };
  const { options: base } = ts.parseJsonConfigFileContent({ ...config, files: [] }, ts.sys, root);
  const lib = ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'];
  const jsx = { jsx: ts.JsxEmit.ReactJSX, jsxImportSource: 'preact' };
  return { ...base, ...jsx, lib, target: ts.ScriptTarget.ES2022, paths: { 'shared/*': [`${root}/shared/*`] }, noEmit: true }; // prettier-ignore
};

/** The errors in examples, given by their folders; each begins with its folder. Names are those of the repository's root. */
export function typeErrors(examples: ReadonlyMap<string, string>): string[] {
  const fileOf = (folder: string): string => path.join(root, folder, 'readme-example.ts');
  const texts = new Map([...examples].map(([folder, text]) => [fileOf(folder), `${text}\nexport {};`]));
  const files = ts.createCompilerHost(options());
  const host: ts.CompilerHost = {
    ...files,
    fileExists: (file) => texts.has(file) || files.fileExists(file),
    readFile: (file) => texts.get(file) ?? files.readFile(file),
    getSourceFile: (file, version, ...rest) => {
      const text = texts.get(file);
      if (text === undefined) return files.getSourceFile(file, version, ...rest);
      return ts.createSourceFile(file, text, version);
    },
  };
  const program = ts.createProgram([...texts.keys()], options(), host);
  return [...examples.keys()].flatMap((folder) => {
    const file = program.getSourceFile(fileOf(folder));
    const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    return found.map(({ messageText }) => `${folder}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
  });
}
