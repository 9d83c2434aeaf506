// `npm test`: every test, none skipped. Arguments go to jest (`npm test -- test/functions`).
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from './ensure-build.mjs';

const jest = path.join(root, 'node_modules', 'jest', 'bin', 'jest.js');
/** More room for what lives shortly: with Node's own a sixth of the time went into sweeping it. */
const room = '--max-semi-space-size=64';
const run = spawnSync(process.execPath, [room, jest, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = run.status ?? 1;
