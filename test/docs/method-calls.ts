// The worked calls of docs/method.md: blocks marked `kam`, a formula and under it what it gives; lists that several calls share are named once.
import { englishNotation } from '../../shared/jobs/formulas/formula-notation';
import { readFormula } from '../../shared/jobs/formulas/read-formula';

export interface WorkedCall {
  readonly line: number;
  readonly formula: string;
  /** What stands after the arrow: rows apart by ` · `, cells of a row by ` | `, or an error with its message. */
  readonly expected: string;
}

export interface Worked {
  readonly lists: ReadonlyMap<string, string>;
  readonly calls: readonly WorkedCall[];
  /** Lines of the blocks that are neither a list, nor a formula with its result. */
  readonly strays: readonly string[];
}

const fence = '```';

/** The lines of all `kam` blocks, each with its number in the page; undefined parts two blocks. */
function blockLines(page: string): readonly (readonly [line: number, text: string])[] {
  let isInside = false;
  return page.split('\n').flatMap((text, i) => {
    if (text.startsWith(fence)) isInside = !isInside && text.trim() === `${fence}kam`;
    else if (isInside && text.trim() !== '') return [[i + 1, text.trim()] as const];
    return [];
  });
}

export function workedCalls(page: string): Worked {
  const lists = new Map<string, string>();
  const calls: WorkedCall[] = [];
  const strays: string[] = [];
  let formula: readonly [line: number, text: string] | undefined;
  for (const [line, text] of blockLines(page)) {
    const list = /^([a-z]+) = (\{.*\})$/.exec(text);
    const isResult = text.startsWith('→ ') && formula !== undefined;
    if (formula !== undefined && !isResult) strays.push(`line ${String(formula[0])}: no result`);
    if (list !== null) lists.set(list[1]!, list[2]!);
    else if (isResult) calls.push({ line: formula![0], formula: formula![1], expected: text.slice(2) });
    else if (!text.startsWith('=')) strays.push(`line ${String(line)}: ${text}`);
    formula = text.startsWith('=') ? [line, text] : undefined;
  }
  if (formula !== undefined) strays.push(`line ${String(formula[0])}: no result`);
  return { lists, calls, strays };
}

/** The function and its raw arguments, as a host would pass them: read as a formula that somebody types in a cell. */
export function readCall({ formula }: WorkedCall, lists: ReadonlyMap<string, string>) {
  const written = formula.replace(/"[^"]*"|[a-z]+/g, (word) => lists.get(word) ?? word);
  const read = readFormula(written, { notation: englishNotation, sheets: [], own: null });
  if (!read.ok) throw new Error(`not read as a formula: ${formula}`);
  const args = read.value.args.map((arg) => {
    if (arg.kind === 'value') return arg.value;
    if (arg.kind === 'grid') return arg.rows;
    if (arg.kind === 'omitted') return undefined;
    throw new Error(`an argument is neither a value nor an array: ${formula}`);
  });
  return { id: read.value.function, args };
}
