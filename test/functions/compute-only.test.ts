// What only computes carries no prose: from the registry no import leads to the texts of functions.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

function importedFiles(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const source = readFileSync(file, 'utf8');
  for (const [, target = ''] of source.matchAll(/^(?:import|export)(?! type)[^;]*? from '(\.[^']+)';/gm)) {
    const next = path.resolve(path.dirname(file), `${target}.ts`);
    if (existsSync(next)) importedFiles(next, seen);
  }
  return seen;
}

const functions = path.join(__dirname, '../../shared/functions');
const files = [...importedFiles(path.join(functions, 'registry.ts'))].map((file) =>
  path.relative(functions, file),
);

test('the walk reaches every function and the messages', () => {
  const specs = readdirSync(functions).filter((name) => existsSync(path.join(functions, name, 'spec.ts')));
  expect(specs.length).toBeGreaterThanOrEqual(25);
  expect(files.filter((file) => file.endsWith('spec.ts')).length).toBe(specs.length);
  expect(files).toContain(path.join('..', 'text', 'messages.pl.ts'));
});

test('no texts are reached', () => {
  expect(files.filter((file) => /texts|functions-page|example-text/.test(path.basename(file)))).toEqual([]);
});
