// The pane's weight: every user downloads it, and Google's sidebar carries it inline.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { distFolder } from './browser';

const read = (name: string) => readFileSync(path.join(distFolder, 'pane-dev', name));

test('the pane, script and style together, stays under 250 kB gzipped', () => {
  const bytes = gzipSync(read('pane.js')).length + gzipSync(read('pane.css')).length;
  expect(bytes).toBeGreaterThan(20_000);
  expect(bytes).toBeLessThan(250_000);
});

test('it can be inlined: no file is loaded by its style or script, and no code is made from text', () => {
  expect(
    read('pane.css')
      .toString()
      .match(/url\(|@import|@font-face/g),
  ).toBeNull();
  expect(
    read('pane.js')
      .toString()
      .match(/\beval\(|new Function\(|\bimport\(/g),
  ).toBeNull();
});
