// What every browser test starts from: the browser of the run, and a static server for one folder of dist.
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import sirv from 'sirv';
import { watchForFailures } from './failures';

/** What stands in a folder of dist. */
export type Build = 'embedded' | 'pane-dev' | 'excel' | 'apps-script';

export const distFolder = path.resolve(__dirname, '../../dist');

/** The browser of the run. What is opened over one connection is closed with it; `close` ends the connection alone. */
export async function connectBrowser(): Promise<Browser> {
  const address = process.env.KAM_BROWSER;
  if (address === undefined) throw new Error('KAM_BROWSER is set by scripts/jest-setup-browser.mjs');
  const browser = await chromium.connect(address);
  watchForFailures(browser);
  return browser;
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
export async function serveDist(name: Build, headers: Readonly<Record<string, string>> = {}): Promise<Site> {
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
