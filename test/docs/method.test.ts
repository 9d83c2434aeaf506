// docs/method.md, the definition of the method: every number it works out is what the functions give, every function and everything that comments
// of the code cite from it is there, and every default stands where the document says.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CellResult } from '../../shared/functions/define-function';
import { catalogue, functionById } from '../../shared/functions/registry';
import { formatError } from '../../shared/text/format-message';
import { readCall, workedCalls } from './method-calls';

const root = path.resolve(__dirname, '../..');
const page = readFileSync(path.join(root, 'docs/method.md'), 'utf8');
const { lists, calls, strays } = workedCalls(page);
const called = calls.map(
  (call) => [`line ${String(call.line)}: ${call.formula}`.slice(0, 100), call] as const,
);

/** Written with fewer than five decimals a number is exact; with more it is rounded to those it is written with. */
function isSameNumber(actual: number, written: string): boolean {
  const expected = Number(written.replaceAll(',', '').replace('−', '-'));
  const decimals = written.split('.')[1]?.length ?? 0;
  const tolerance = decimals < 5 ? 1e-9 * Math.max(1, Math.abs(expected)) : 0.5 * 10 ** -decimals;
  return written.trim() !== '' && Math.abs(actual - expected) <= tolerance;
}

/** The cell as the document writes it: its own words where they say the same, else what would be right. */
function writtenCell(cell: unknown, written: string | undefined): string {
  if (typeof cell === 'number' && written !== undefined && isSameNumber(cell, written)) return written;
  return cell === '' ? '(blank)' : String(cell);
}

function written(result: CellResult, expected: string): string {
  if (!result.ok) return `${result.literal} ${formatError('en', result.error)}`;
  const rows = expected.split(' · ').map((row) => row.split(' | '));
  return result.cells
    .map((row, r) => row.map((cell, c) => writtenCell(cell, rows[r]?.[c])).join(' | '))
    .join(' · ');
}

test('the document works its numbers out, every line of which can be checked', () => {
  expect(calls.length).toBeGreaterThan(40);
  expect(strays).toEqual([]);
});

test.each(called)('%s', (_, call) => {
  const { id, args } = readCall(call, lists);
  expect(written(functionById(id)!.invoke(args), call.expected)).toBe(call.expected);
});

/** A function may come before its definition; one that is defined is defined in full. */
const defined = catalogue.filter(({ id }) => page.includes(`\n### ${id}\n`));

test('the functions of the first catalogue are all defined', () =>
  expect(defined.length).toBeGreaterThanOrEqual(25));

test.each(defined.map(({ id, params }) => [id, params] as const))('%s is defined', (id, params) => {
  const signature = params.map(({ name, optional = false }) => (optional ? `[${name}]` : name)).join(', ');
  expect(page).toContain(`\n### ${id}\n\n\`${id}(${signature})\``);
  expect(calls.filter((call) => call.formula.startsWith(`=${id}(`))).not.toEqual([]);
});

const filesUnder = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesUnder(name) : /\.(tsx?|mjs|md)$/.test(name) ? [name] : [];
  });

test('what comments cite from METHOD stands in it', () => {
  const text = ['shared', 'addin', 'apps-script', 'scripts', 'test']
    .flatMap(filesUnder)
    .filter((file) => !file.includes('node_modules') && path.resolve(root, file) !== __filename)
    .map((file) => readFileSync(path.join(root, file), 'utf8'))
    .join('\n');
  const cited = (pattern: RegExp): string[] => [
    ...new Set([...text.matchAll(pattern)].map(([, name]) => name!)),
  ];
  const headings = [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading!);
  const chapters = cited(/METHOD(?:['’]s)? «([^»]+)»/g);
  const functions = cited(/METHOD(?:['’]s)? ((?:KAM|ZIPPER|SWOT|PILLAR|PERCEPTION|PLAN)_[A-Z_]+)/g);
  const rules = cited(/METHOD rules? (\d+)/g);
  expect(chapters.length + functions.length + rules.length).toBeGreaterThan(30);
  expect([...chapters, ...functions].filter((name) => !headings.includes(name))).toEqual([]);
  expect(rules.filter((rule) => !new RegExp(`^${rule}\\. \\*\\*`, 'm').test(page))).toEqual([]);
});

/** Rows of the tables of defaults: «… | `name` = `value` in [file](link) | …». */
const defaults = [...page.matchAll(/`(\w+)` = `([^`]+)` in \[[^\]]+\]\(\.\.\/([^)]+)\)/g)].map(
  ([, name, value, file]) => [`${name!} in ${file!}`, name!, value!, file!] as const,
);

test('the document says where its defaults stand', () => expect(defaults.length).toBeGreaterThan(20));

test.each(defaults)('%s', (_, name, value, file) => {
  const source = readFileSync(path.join(root, file), 'utf8');
  const found = [
    ...source.matchAll(
      new RegExp(`\\b${name}(?::[^=;\\n]+=|: |\\s*=) ?([^;\\n]+?),?(?: as const)?[;\\n]`, 'g'),
    ),
  ];
  expect(found.map(([, stands]) => stands!.replaceAll('_', ''))).toContain(value);
});
