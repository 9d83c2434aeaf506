// `npm run generate` rewrites the generated files; with --check it only says which of them are not up to date, and fails.
import { mkdirSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './ensure-build.mjs';
import { functionsPages } from './generate-functions-pages.mjs';
import { hostFiles } from './generate-hosts.mjs';
import { registryFiles } from './generate-registry.mjs';
import { themeFile } from './generate-theme.mjs';
import { roomIndexes } from './generate-room-indexes.mjs';

const generators = [registryFiles, functionsPages, hostFiles, roomIndexes, themeFile];
const check = process.argv.includes('--check');
const stale = [];

for (const generate of generators) {
  for (const [file, content] of Object.entries(await generate())) {
    const full = path.join(root, file);
    if (existsSync(full) && readFileSync(full, 'utf8') === content) continue;
    stale.push(file);
    if (check) continue;
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, content);
  }
}

if (check && stale.length > 0) {
  console.error(`Not up to date: ${stale.join(', ')}. Run: npm run generate`);
  process.exitCode = 1;
} else {
  console.log(stale.length === 0 ? 'All generated files are up to date.' : `Generated: ${stale.join(', ')}`);
}
