// What every browser test starts from: a headless browser, and a static server for one folder of dist.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import sirv from 'sirv';

/** No sandbox as root; no background traffic, which a closed network would refuse noisily. */
const launchArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const distFolder = path.resolve(__dirname, '../../dist');

export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.KAM_BROWSER;
  if (executablePath === undefined) throw new Error('KAM_BROWSER is set by scripts/jest-setup-browser.mjs');
  return chromium.launch({ executablePath, args: launchArguments });
}

export interface Site {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves dist/<name> on a free port of this machine. */
export async function serveDist(name: string): Promise<Site> {
  const serve = sirv(path.join(distFolder, name), { dev: true });
  const server: Server = createServer((request, response) => serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Requests that left this machine, and page errors: both must stay empty. Call before the first navigation. */
export function watchPage(page: Page): { readonly foreign: string[]; readonly errors: string[] } {
  const foreign: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1' && hostname !== 'localhost')
      foreign.push(request.url());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return { foreign, errors };
}
