// `npm run check`: types, lint, generated files up to date, builds, tests. Stops at the first that fails and names it.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from './ensure-build.mjs';

const bin = (...parts) => path.join(root, 'node_modules', ...parts);
const steps = [
  ['types', bin('typescript', 'bin', 'tsc'), '-b'],
  ['lint', bin('eslint', 'bin', 'eslint.js'), '.'],
  ['format', bin('prettier', 'bin', 'prettier.cjs'), '--check', '.', '--log-level', 'warn'],
  ['generated files', path.join(root, 'scripts', 'generate.mjs'), '--check'],
  ['builds', bin('webpack', 'bin', 'webpack.js'), '--mode', 'production'],
  ['tests', path.join(root, 'scripts', 'test.mjs')],
];

for (const [name, script, ...args] of steps) {
  console.log(`\n=== ${name}`);
  const { status } = spawnSync(process.execPath, ['--max-old-space-size=4096', script, ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) {
    console.error(`\ncheck failed: ${name}`);
    process.exit(status ?? 1);
  }
}
console.log('\ncheck passed');
