// The steps of a check: each a script run by Node in a process of its own, and timed; in the end a table says how long each took.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from './ensure-build.mjs';

const bin = (...parts) => path.join(root, 'node_modules', ...parts);
const own = (name) => path.join(root, 'scripts', name);

/** The scripts behind the steps. Those of `quick` remember what they have found sound, by what the files say. */
export const tools = {
  types: [bin('typescript', 'bin', 'tsc'), '-b'],
  lint: [bin('eslint', 'bin', 'eslint.js'), '.'],
  rooms: [
    bin('dependency-cruiser', 'bin', 'dependency-cruise.mjs'),
    ...['--config', '.dependency-cruiser.cjs', 'shared', 'addin', 'apps-script', 'test'],
  ],
  format: [bin('prettier', 'bin', 'prettier.cjs'), '--check', '.', '--log-level', 'warn'],
  generated: [own('generate.mjs'), '--check'],
  builds: [own('build-once.mjs')],
  tests: [own('test.mjs')],
};
const remembering = (name) => [
  '--cache',
  '--cache-strategy',
  'content',
  '--cache-location',
  bin('.cache', name, 'sound'),
];
export const quick = {
  lint: [...tools.lint, ...remembering('eslint')],
  format: [...tools.format, ...remembering('prettier')],
  tests: [...tools.tests, '--selectProjects', 'unit'],
};

const inSeconds = (since) => (performance.now() - since) / 1000;

/** Runs a step to its end: `{ name, seconds, isPassed }`. Where several run at once, each is quiet until it ends. */
export function runStep(name, [script, ...args], { isQuiet = false } = {}) {
  const begun = performance.now();
  if (!isQuiet) console.log(`\n=== ${name}`);
  return new Promise((resolve) => {
    const stdio = isQuiet ? ['ignore', 'pipe', 'pipe'] : 'inherit';
    const child = spawn(process.execPath, ['--max-old-space-size=4096', script, ...args], {
      cwd: root,
      stdio,
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text) => (said += text));
    child.once('close', (status) => {
      const isPassed = status === 0;
      if (isQuiet) console.log(`\n=== ${name}${isPassed ? '' : `: failed\n${said}`}`);
      resolve({ name, seconds: inSeconds(begun), isPassed });
    });
  });
}

/** Runs steps one after the other, up to the first that fails. */
export async function runInTurn(steps, options) {
  const done = [];
  for (const [name, command] of steps) {
    done.push(await runStep(name, command, options));
    if (!done.at(-1).isPassed) break;
  }
  return done;
}

/** Says how long each step took and all together, which failed, and ends the process accordingly. */
export function conclude(command, done, begun) {
  const rows = [...done, { name: 'in all', seconds: inSeconds(begun), isPassed: true }];
  const width = Math.max(...rows.map(({ name }) => name.length));
  console.log('');
  for (const { name, seconds, isPassed } of rows)
    console.log(`${name.padEnd(width)}  ${seconds.toFixed(1).padStart(7)} s${isPassed ? '' : '  failed'}`);
  const failed = done.filter(({ isPassed }) => !isPassed).map(({ name }) => name);
  if (failed.length > 0) console.error(`\n${command} failed: ${failed.join(', ')}`);
  else console.log(`\n${command} passed`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}
