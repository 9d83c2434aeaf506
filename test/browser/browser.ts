// What every browser test starts from: a headless browser, and a static server for one folder of dist.
import { createServer, type Server, type ServerResponse } from 'node:http';
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

/** All that opening a page needs of a browser. */
export type Contexts = Pick<Browser, 'newContext'>;

export interface Site {
  readonly url: string;
  /** What has been asked of it, as the server saw it: `GET /taskpane.html`. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Serves dist/<name> on a free port of this machine, each file with the headers given. */
export async function serveDist(name: string, headers: Readonly<Record<string, string>> = {}): Promise<Site> {
  const setHeaders = (response: ServerResponse) => {
    for (const [header, value] of Object.entries(headers)) response.setHeader(header, value);
  };
  const serve = sirv(path.join(distFolder, name), { dev: true, setHeaders });
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
    serve(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/**
 * Requests to anywhere but the page's own site, its workers' and frames' among them, and errors: both must stay empty. Call before the first navigation,
 * which tells the page's own site.
 */
export function watchPage(page: Page): { readonly foreign: string[]; readonly errors: string[] } {
  const foreign: string[] = [];
  const errors: string[] = [];
  let own: string | undefined;
  page.context().on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (!protocol.startsWith('http')) return;
    own ??= origin;
    if (origin !== own) foreign.push(request.url());
  });
  page.on('websocket', (socket) => foreign.push(socket.url()));
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return { foreign, errors };
}
