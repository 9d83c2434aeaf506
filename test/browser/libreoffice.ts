// LibreOffice as an independent reader of the files we save: every sheet of a workbook as rows of texts.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseCsv } from '../../addin/embedded/samples/csv';

/** Comma, quotes, UTF-8, and −1 for all sheets, each to a file of its own (LibreOffice's token 12). */
const csvFilter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

/** Sheet name → rows, as LibreOffice shows them with the values stored in the file. */
export function readWithLibreOffice(file: string): Readonly<Record<string, string[][]>> {
  const program = process.env.KAM_SOFFICE;
  if (program === undefined) throw new Error('KAM_SOFFICE is set by scripts/jest-setup-browser.mjs');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kam-libreoffice-'));
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync(program, ['--headless', profile, '--convert-to', csvFilter, '--outdir', folder, file], {
    timeout: 120_000,
    stdio: 'pipe',
  });
  const base = `${path.basename(file, '.xlsx')}-`;
  const sheets = readdirSync(folder).filter((name) => name.startsWith(base) && name.endsWith('.csv'));
  return Object.fromEntries(
    sheets.map((name) => [
      name.slice(base.length, -'.csv'.length),
      parseCsv(readFileSync(path.join(folder, name), 'utf8')),
    ]),
  );
}
