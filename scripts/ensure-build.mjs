// Builds a bundle unless dist already holds it from the same sources, so that tests and `npm start` never run a stale build and never wait twice.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
/** The names of the bundles, as the webpack configurations call themselves. */
export const allBuilds = ['embedded', 'pane-dev', 'excel', 'apps-script'];
const sources = ['shared', 'addin', 'apps-script', 'webpack', 'scripts', 'test/pane-dev'];
const files = [
  'webpack.config.js',
  'package.json',
  'package-lock.json',
  'manifest.xml',
  'tsconfig.base.json',
  'tsconfig.bundle.json',
];

function* filesBelow(folder) {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(full);
    else yield full;
  }
}

function fingerprint(environment) {
  const hash = createHash('sha256').update(environment);
  const all = [
    ...sources.flatMap((folder) => [...filesBelow(path.join(root, folder))]),
    ...files.map((file) => path.join(root, file)),
  ];
  for (const file of all.sort()) {
    if (existsSync(file)) hash.update(path.relative(root, file)).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** Builds the named webpack configurations that are not fresh. `quiet` shows webpack's output only when it fails. */
export function ensureBuild(names, { quiet = false, mode = 'production' } = {}) {
  const print = fingerprint(`${mode} ${process.env.ADDIN_URL ?? ''} ${process.env.KAM_LANGUAGE ?? ''}`);
  const stampOf = (name) => path.join(root, 'dist', '.stamps', name);
  const stale = names.filter(
    (name) => !existsSync(stampOf(name)) || readFileSync(stampOf(name), 'utf8') !== print,
  );
  if (stale.length === 0) return;
  const webpack = path.join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const nameFlags = stale.flatMap((name) => ['--config-name', name]);
  const built = spawnSync(process.execPath, [webpack, '--mode', mode, ...nameFlags], {
    cwd: root,
    stdio: quiet ? 'pipe' : 'inherit',
    encoding: 'utf8',
  });
  if (built.status !== 0) {
    throw new Error(`The build of ${stale.join(', ')} failed.\n${quiet ? built.stdout + built.stderr : ''}`);
  }
  mkdirSync(path.join(root, 'dist', '.stamps'), { recursive: true });
  for (const name of stale) writeFileSync(stampOf(name), print);
}
