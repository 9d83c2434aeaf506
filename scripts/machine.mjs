// What the scripts that call Microsoft's and Google's tools need of the machine they run on. Tests give a machine of their own.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { ensureBuild, root } from './ensure-build.mjs';

/** The scripts npm would start for these commands: started by Node itself, so that no shell comes between, on Windows either. */
const tools = {
  'office-addin-debugging': 'office-addin-debugging/cli.js',
  'office-addin-manifest': 'office-addin-manifest/cli.js',
  clasp: '@google/clasp/build/src/index.js',
};

/** The machine the script runs on. `build` makes the named bundles where they are stale; `toolPath` is the file of a tool. */
export function thisMachine() {
  return {
    platform: process.platform,
    root,
    say: (sentence) => console.log(sentence),
    complain: (sentence) => console.error(sentence),
    build: (names) => ensureBuild(names, { quiet: true }),
    toolPath: (name) => path.join(root, 'node_modules', tools[name]),
  };
}

/** Runs a tool to its end and shows what it says meanwhile, unless `quiet`. Gives `{ status, out, err }`. */
export function runTool(machine, name, args, { cwd = machine.root, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [machine.toolPath(name), ...args], {
      cwd,
      stdio: ['inherit', 'pipe', 'pipe'],
    });
    const said = { out: '', err: '' };
    const hear = (stream, key, show) =>
      stream.setEncoding('utf8').on('data', (text) => {
        said[key] += text;
        if (!quiet) show.write(text);
      });
    hear(child.stdout, 'out', process.stdout);
    hear(child.stderr, 'err', process.stderr);
    child.once('error', reject);
    child.once('close', (status) => resolve({ status: status ?? 1, ...said }));
  });
}
