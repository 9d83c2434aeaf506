// parameterName: a parameter's name as JavaScript can declare it. `class` is a word of the language, so it becomes `class_` in Google's help.

const reserved = new Set([
  'await', 'break', 'case', 'catch', 'class', 'const', 'continue', 'debugger', 'default', 'delete', 'do', 'else', 'enum', 'export', 'extends',
  'false', 'finally', 'for', 'function', 'if', 'implements', 'import', 'in', 'instanceof', 'interface', 'let', 'new', 'null', 'package',
  'private', 'protected', 'public', 'return', 'static', 'super', 'switch', 'this', 'throw', 'true', 'try', 'typeof', 'var', 'void', 'while',
  'with', 'yield', 'arguments', 'eval',
]); // prettier-ignore

/** The name itself, or followed by an underscore where JavaScript keeps the word for itself. */
export function parameterName(name: string): string {
  return reserved.has(name) ? `${name}_` : name;
}
