// The way out of this machine, as a test watches it: a proxy that lets nothing through and writes down what came.
import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import type { Browser } from 'playwright-core';
import type { Contexts } from './browser';

/**
 * What browsers ask their makers whatever the page, each version something else: Chrome what the fields of a form may be and whether there is a newer
 * Chrome, Edge whether the page is dangerous. A page that asked for these itself would still be seen by `watchPage`.
 */
const makers =
  /[ .](googleapis\.com|gvt1\.com|clients\d*\.google\.com|edge\.microsoft\.com|smartscreen\.microsoft\.com)(:443)?$/;

export interface WatchedNetwork {
  /** Whatever wanted to leave this machine, but for what browsers ask their makers: `CONNECT example.com:443`. */
  readonly left: readonly string[];
  /** Pages opened through it have no other way out. */
  through(browser: Browser): Contexts;
  close(): Promise<void>;
}

export async function watchNetwork(): Promise<WatchedNetwork> {
  const left: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('data', (data) => {
      const asked = data.toString('latin1').split(' ', 2).join(' ');
      if (!makers.test(asked)) left.push(asked);
      socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const proxy = { server: `http://127.0.0.1:${port}`, bypass: '127.0.0.1' };
  return {
    left,
    through: (browser) => ({ newContext: (options) => browser.newContext({ ...options, proxy }) }),
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
