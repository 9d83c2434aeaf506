// The one browser of a test run: launched before the tests, reached by each of them over its address, closed after them.
import { chromium } from 'playwright-core';
import { findBrowser } from './find-browser.mjs';

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

let server;

/** Launches it; gives the address that `chromium.connect` takes. */
export async function openBrowserServer() {
  server = await chromium.launchServer({ executablePath: await findBrowser(), args: launchArguments });
  return server.wsEndpoint();
}

export async function closeBrowserServer() {
  await server?.close();
}
