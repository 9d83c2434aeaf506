// What clasp itself would send to Google: the five files of the bundle and nothing else.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const rootDir = 'dist/apps-script';
const pushed = ['Code.js', 'appsscript.json', 'functions_en.html', 'functions_pl.html', 'sidebar.html'];

interface Status {
  readonly filesToPush: readonly string[];
  readonly untrackedFiles: readonly string[];
}

test('clasp pushes every file of the bundle, and there is none it leaves out', () => {
  const project = mkdtempSync(path.join(tmpdir(), 'kam-push-'));
  cpSync(path.join(root, rootDir), path.join(project, rootDir), { recursive: true });
  writeFileSync(path.join(project, '.clasp.json'), JSON.stringify({ scriptId: 'any', rootDir }));
  const clasp = path.join(root, 'node_modules/@google/clasp/build/src/index.js');
  const env = { ...process.env, HOME: project, USERPROFILE: project };
  const { stdout } = spawnSync(process.execPath, [clasp, 'show-file-status', '--json'], {
    cwd: project,
    env,
    encoding: 'utf8',
  });
  rmSync(project, { recursive: true });
  const { filesToPush, untrackedFiles } = JSON.parse(stdout) as Status;
  expect(filesToPush.map((file) => path.basename(file)).sort()).toEqual(pushed);
  expect(untrackedFiles.filter((file) => !file.endsWith('.clasp.json'))).toEqual([]);
});
