// `npm start`: the first free port from 3000, the address said, the page served, a clean end.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

jest.setTimeout(120_000);

/** Takes port 3000 unless somebody has it already: either way it is not free. */
async function takePort(port: number): Promise<Server | undefined> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

test('a taken port is passed over, the page is served with its headers, and Ctrl-C ends it', async () => {
  const taken = await takePort(3000);
  const started = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    env: { ...process.env, BROWSER: 'none' },
  });
  let said = '';
  started.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  try {
    while (!said.includes('(Ctrl-C stops it)')) await once(started.stdout, 'data');
    const address = /http:\/\/localhost:(\d+)\//.exec(said);
    expect(Number(address?.[1])).toBeGreaterThan(3000);
    const page = await fetch(address?.[0] ?? '');
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await page.text()).toContain('<title>');
    const missing = await fetch(`${address?.[0] ?? ''}no-such-file.js`);
    expect(missing.status).toBe(404);
    const ended = once(started, 'exit');
    started.kill('SIGINT');
    expect(await ended).toEqual([0, null]);
  } finally {
    started.kill('SIGKILL');
    taken?.close();
  }
});
