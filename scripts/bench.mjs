// `npm run bench`: runs every test/bench/*.bench.ts and prints its figures. Name one to run it alone: npm run bench -- functions
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { closeBrowserServer, openBrowserServer } from './browser-server.mjs';
import { ensureBuild, root } from './ensure-build.mjs';

const require = createRequire(import.meta.url);
const folder = path.join(root, 'test', 'bench');
const wanted = process.argv.slice(2);
const benches = readdirSync(folder).filter(
  (name) => name.endsWith('.bench.ts') && (wanted.length === 0 || wanted.some((one) => name.startsWith(one))),
);
const out = path.join(root, 'node_modules', '.cache', 'bench');

function bundle(name) {
  const webpack = require('webpack');
  const config = {
    mode: 'production',
    target: 'node20',
    context: root,
    node: { __dirname: true },
    optimization: { minimize: false },
    entry: path.join(folder, name),
    output: { path: out, filename: `${name}.cjs` },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    externalsPresets: { node: true },
    externals: [
      ({ request }, done) =>
        /^[.]|^[/]/.test(request) || request.startsWith(root) ? done() : done(null, `commonjs ${request}`),
    ],
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'ts-loader',
          options: { transpileOnly: true, configFile: path.join(root, 'tsconfig.bundle.json') },
        },
      ],
    },
  };
  return new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error || stats.hasErrors()) reject(error ?? new Error(stats.toString('errors-only')));
      else resolve(path.join(out, `${name}.cjs`));
    });
  });
}

mkdirSync(out, { recursive: true });
if (benches.some((name) => name.startsWith('open-'))) {
  ensureBuild(['embedded'], { quiet: true });
  process.env.KAM_BROWSER = await openBrowserServer();
}
for (const name of benches) {
  console.log(`\n${name}`);
  const file = await bundle(name);
  const run = spawn(process.execPath, ['--max-old-space-size=4096', file], { cwd: root, stdio: 'inherit' });
  const [status] = await once(run, 'close');
  rmSync(file, { force: true });
  if (status !== 0) process.exitCode = 1;
}
await closeBrowserServer();
