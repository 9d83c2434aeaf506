// After the browser tests: their browser is closed.
export { closeBrowserServer as default } from './browser-server.mjs';
