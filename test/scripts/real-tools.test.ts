// What the scripts take for granted about Microsoft's and Google's tools, asked of the tools themselves; and that their secrets stay out of git.
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

function node(args: readonly string[], home = tmpdir()): SpawnSyncReturns<string> {
  const env = { ...process.env, HOME: home, USERPROFILE: home };
  return spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' });
}

const tool = (name: string): string => path.join(root, 'node_modules', name);
const clasp = tool('@google/clasp/build/src/index.js');
const debugging = tool('office-addin-debugging/cli.js');

test.each([
  [debugging, 'start', ['<manifest-path> [platform]', '--app', '--no-debug']],
  [debugging, 'stop', ['<manifest-path> [platform]']],
  [tool('office-addin-manifest/cli.js'), 'validate', ['<manifest-path>']],
  [clasp, 'create-script', ['--type', '--title']],
  [clasp, 'clone-script', ['[scriptId]']],
  [clasp, 'push', ['--force']],
])('%s knows the words we use for %s', (script, command, words) => {
  const { stdout } = node([script, command, '--help']);
  for (const word of words) expect(stdout).toContain(word);
});

test('clasp, asked by somebody not logged in, is understood', () => {
  const home = mkdtempSync(path.join(tmpdir(), 'kam-home-'));
  const { status, stderr } = node(['scripts/push-sheets.mjs'], home);
  rmSync(home, { recursive: true });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^Nobody is logged in to Google: run `npx clasp login`/);
});

test.each(['.clasp.json', '.clasprc.json', 'client_secret_1.json', 'localhost.pem', 'docs/key.pem'])(
  '%s is never committed',
  (file) => {
    const ignored = spawnSync('git', ['check-ignore', '--no-index', '-q', file], { cwd: root });
    expect(ignored.status).toBe(0);
  },
);
