// What a user has to load stays small: functions start at once, and Google evaluates its bundle on every call.
import { gzipSync } from 'node:zlib';
import { readdirSync } from 'node:fs';
import { functionTexts } from '../../shared/functions/texts-registry';
import { excelFolder, readExcel } from './excel-bundle';
import { readGoogle } from './google-bundle';

const kilobytes = (...texts: readonly string[]) =>
  texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0) / 1_000;

const paneFiles = readdirSync(excelFolder).filter((name) => /^taskpane\..*\.(?:js|css)$/.test(name));

test('the functions take less than 60 kB', () => {
  expect(kilobytes(readExcel('functions.js'))).toBeLessThan(60);
});

test('Google’s code takes less than 60 kB', () => {
  expect(kilobytes(readGoogle('Code.js'))).toBeLessThan(60);
});

test('the pane takes less than 250 kB, in either host', () => {
  expect(paneFiles).toHaveLength(2);
  expect(kilobytes(...paneFiles.map(readExcel))).toBeLessThan(250);
  expect(kilobytes(readGoogle('sidebar.html'))).toBeLessThan(250);
});

test('what people read about functions is not in what only computes', () => {
  const library = readGoogle('Code.js').split('\n\n/**')[0] ?? '';
  expect(library.length).toBeGreaterThan(10_000);
  for (const { en, pl } of Object.values(functionTexts)) {
    for (const text of [en.summary, pl.summary, en.result, pl.use]) {
      const piece = text.slice(0, 40);
      expect(readExcel('functions.js')).not.toContain(piece);
      expect(library).not.toContain(piece);
    }
  }
});
