// foreignFiles: what a script project, as clasp has downloaded it, holds beside our own files.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const settings = ['.clasp.json', 'appsscript.json'];
const pages = ['sidebar.html', 'functions_en.html', 'functions_pl.html'];

/** What Google puts into a project that somebody has only just opened. */
const untouched = /^\s*function myFunction\(\)\s*\{\s*\}\s*$/;

function isOurs(code) {
  return code.includes('KamLib_');
}

/** Their paths in `folder`, sorted. A file with a name of ours is foreign too where the code beside it is not ours. */
export function foreignFiles(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)))
    .filter((file) => !settings.includes(file));
  const code = files.includes('Code.js') ? readFileSync(path.join(folder, 'Code.js'), 'utf8') : '';
  const expected = isOurs(code) ? ['Code.js', ...pages] : [];
  return files
    .filter((file) => !expected.includes(file))
    .filter((file) => file !== 'Code.js' || (code.trim() !== '' && !untouched.test(code)))
    .sort();
}
