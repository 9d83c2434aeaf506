// `npm start`: builds the embedded workbook where needed, serves it on the first free port from 3000, says where, and opens the browser if there is one.
import { createServer } from 'node:http';
import path from 'node:path';
import open from 'open';
import sirv from 'sirv';
import { ensureBuild, root } from './ensure-build.mjs';

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

function createSite() {
  const serve = sirv(path.join(root, 'dist/embedded'), {
    dev: true,
    setHeaders: (response) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    },
  });
  return createServer((request, response) =>
    serve(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
    }),
  );
}

/** Listens on this machine alone. */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve(port);
    });
  });
}

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

function stopCleanly(server) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => {
      server.closeAllConnections();
      server.close(() => process.exit(0));
    });
  }
}

console.log('Preparing the workbook…');
ensureBuild(['embedded'], { quiet: true });
const server = createSite();
stopCleanly(server);
const url = `http://localhost:${await listenOnFreePort(server)}/`;
console.log(`The KAM workbook is at ${url} (Ctrl-C stops it).`);
await openBrowser(url);
