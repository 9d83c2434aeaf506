// bundleScript: a TypeScript file with all it needs as one script for a page, for the fakes of hosts that live in the browser.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import webpack from 'webpack';

const root = path.resolve(__dirname, '../..');

const configuration = (entry: string, folder: string): webpack.Configuration => ({
  mode: 'development',
  devtool: false,
  target: ['web', 'es2020'],
  entry,
  output: { path: folder, filename: 'script.js' },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: 'ts-loader',
        options: { transpileOnly: true, configFile: path.join(root, 'tsconfig.bundle.json') },
      },
    ],
  },
});

export async function bundleScript(entry: string): Promise<string> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kam-script-'));
  try {
    await new Promise<void>((resolve, reject) => {
      webpack(configuration(entry, folder), (error, stats) => {
        if (error) reject(error);
        else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
        else resolve();
      });
    });
    return readFileSync(path.join(folder, 'script.js'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
