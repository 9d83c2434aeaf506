// `npm start`: builds the embedded workbook where needed, serves it on the first free port from 3000, says where, and opens the browser if there is one.
import path from 'node:path';
import open from 'open';
import { ensureBuild, root } from './ensure-build.mjs';
import { close, createSite, listen, untilStopped } from './static-site.mjs';

const firstPort = 3000;
const lastPort = 3999;

/** The page may load nothing from elsewhere, be framed by nobody, and its files keep their types. */
const headers = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
    "font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'no-cache',
};

async function listenOnFreePort(server) {
  for (let port = firstPort; port <= lastPort; port++) {
    try {
      return await listen(server, port);
    } catch (error) {
      if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    }
  }
  throw new Error(`No port from ${firstPort} to ${lastPort} is free.`);
}

function hasBrowser() {
  if (process.env.CI || process.env.BROWSER === 'none') return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Not being able to open a browser is no reason to stop: the address has been said. */
async function openBrowser(url) {
  if (!hasBrowser()) return;
  try {
    const child = await open(url);
    child.on('error', () => undefined);
  } catch {
    console.log('Open the address in a browser.');
  }
}

console.log('Preparing the workbook…');
ensureBuild(['embedded'], { quiet: true });
const stopped = untilStopped();
const server = createSite(path.join(root, 'dist/embedded'), () => headers);
const url = `http://localhost:${await listenOnFreePort(server)}/`;
console.log(`The KAM workbook is at ${url} (Ctrl-C stops it).`);
await openBrowser(url);
await stopped;
await close(server);
process.exit(0);
