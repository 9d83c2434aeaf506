// A site of static files on this machine alone, over http or, given a certificate, https.
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import sirv from 'sirv';

/**
 * A server of the files in `folder`, each with the headers `headersOf` gives for its path (`/icons/icon-16.png`).
 * `certificate` is `{ cert, key }` as Node takes it; without one the site is plain http.
 */
export function createSite(folder, headersOf, certificate) {
  const serve = sirv(folder, {
    dev: true,
    setHeaders: (response, pathname) => {
      for (const [name, value] of Object.entries(headersOf(pathname))) response.setHeader(name, value);
    },
  });
  const answer = (request, response) =>
    serve(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
    });
  return certificate ? createSecureServer(certificate, answer) : createServer(answer);
}

/** Listens on this machine alone; gives the port. Rejects with Node's error (`EADDRINUSE`) where it cannot. */
export function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve(server.address().port);
    });
  });
}

/** Ends the site at once, open connections included. */
export function close(server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** Resolves when Ctrl-C is pressed, the window closed or the process asked to end. */
export function untilStopped() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => resolve(signal));
  });
}
