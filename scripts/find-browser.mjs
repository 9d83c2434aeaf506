// Finds a Chromium-like browser for the browser tests, or gets one: the person's own, the system's, the one inside
// @sparticuz/chromium (Linux), or Debian's package where we may install it. Says in one sentence what to install if all fail.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const windowsFolders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];

function usualPlaces() {
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return ['/Applications', path.join(os.homedir(), 'Applications')].flatMap((folder) =>
      apps.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`),
    );
  }
  if (process.platform === 'win32') {
    const programs = [
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
      'Chromium/Application/chrome.exe',
    ];
    return windowsFolders
      .filter(Boolean)
      .flatMap((folder) => programs.map((program) => path.join(folder, program)));
  }
  return [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'brave-browser',
  ].flatMap((name) => [`/usr/bin/${name}`, `/usr/local/bin/${name}`, `/snap/bin/${name}`]);
}

/** A file that exists may still not start (a missing library, another processor): ask it for its version. */
function starts(executable) {
  if (process.platform === 'win32') return existsSync(executable);
  return spawnSync(executable, ['--version'], { timeout: 30_000, stdio: 'ignore' }).status === 0;
}

async function packagedChromium() {
  if (process.platform !== 'linux') return undefined;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } catch {
    return undefined;
  }
}

/** Debian's package, where we are root on a machine with apt-get (continuous integration, containers). */
export function aptInstall(...packages) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return false;
  try {
    const options = {
      stdio: 'ignore',
      timeout: 600_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options);
    return true;
  } catch {
    return false;
  }
}

/** The path of a browser that starts. Throws an Error of one sentence when none can be had. */
export async function findBrowser() {
  if (process.env.CHROME_PATH && existsSync(process.env.CHROME_PATH)) return process.env.CHROME_PATH;
  const installed = usualPlaces().find((place) => existsSync(place) && starts(place));
  if (installed) return installed;
  const packaged = await packagedChromium();
  if (packaged && starts(packaged)) return packaged;
  if (aptInstall('chromium') && starts('/usr/bin/chromium')) return '/usr/bin/chromium';
  throw new Error(
    'The browser tests need a browser: install Google Chrome, Microsoft Edge or Chromium, or set CHROME_PATH to one.',
  );
}
