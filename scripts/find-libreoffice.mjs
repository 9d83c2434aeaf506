// Finds LibreOffice, the independent reader that checks the .xlsx files we save, or installs Debian's package where we may.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { aptInstall } from './find-browser.mjs';

function usualPlaces() {
  if (process.platform === 'darwin') return ['/Applications/LibreOffice.app/Contents/MacOS/soffice'];
  if (process.platform === 'win32') {
    return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']]
      .filter(Boolean)
      .map((folder) => path.join(folder, 'LibreOffice/program/soffice.exe'));
  }
  return [
    '/usr/bin/soffice',
    '/usr/bin/libreoffice',
    '/usr/local/bin/soffice',
    '/opt/libreoffice/program/soffice',
    '/snap/bin/libreoffice',
  ];
}

/** The path of `soffice`. Throws an Error of one sentence when it cannot be had. */
export function findLibreOffice() {
  if (process.env.SOFFICE_PATH && existsSync(process.env.SOFFICE_PATH)) return process.env.SOFFICE_PATH;
  const find = () => usualPlaces().find((place) => existsSync(place));
  const found = find() ?? (aptInstall('libreoffice-calc') ? find() : undefined);
  if (found) return found;
  throw new Error(
    'The tests check saved files with LibreOffice: install LibreOffice Calc, or set SOFFICE_PATH to its soffice program.',
  );
}
