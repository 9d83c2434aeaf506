// `npm run start:excel`: what it does in which order, what it serves meanwhile, and what it says where it cannot.
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { once } from 'node:events';
import path from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs';
import { FakeMachine, type Running } from './fake-machine';

let machine: FakeMachine;

beforeEach(() => {
  machine = new FakeMachine();
  machine.tool('office-addin-debugging');
  machine.write('dist/excel/manifest.xml', '<OfficeApp/>');
  machine.write('dist/excel/taskpane.html', '<title>KAM</title>');
  machine.write('dist/excel/icons/icon-16.png', 'icon');
});

afterEach(() => machine.remove());

const start = (options: object): Running => machine.start('try-in-excel.mjs', 'tryInExcel', options);

async function freePort(): Promise<[number, Server]> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return [(server.address() as AddressInfo).port, server];
}

async function portFreed(): Promise<number> {
  const [port, server] = await freePort();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function certificateFolder(): Promise<string> {
  const folder = machine.file('certificates');
  const at = (name: string): string => path.join(folder, name);
  jest.spyOn(console, 'log').mockImplementation(() => undefined);
  await generateCertificates(at('ca.crt'), at('localhost.crt'), at('localhost.key'));
  return folder;
}

async function get(port: number, page: string, folder: string): Promise<[number | undefined, unknown]> {
  const ca = readFileSync(path.join(folder, 'ca.crt'));
  const asked = request({ host: '127.0.0.1', servername: 'localhost', port, path: page, ca });
  asked.end();
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  answer.resume();
  return [answer.statusCode, answer.headers['cache-control']];
}

test.each(['linux', 'freebsd'])(
  'on %s it says in one sentence that there is no Excel, and builds nothing',
  async (platform) => {
    const { status, out, err } = await start({ platform }).ended;
    expect(status).toBe(1);
    expect(out).toBe('');
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain('docs/install-excel.en.md');
    expect(machine.steps()).toEqual([]);
  },
);

test.each(['win32', 'darwin'])(
  'on %s it builds for localhost, gets a certificate, serves, loads, and unloads when it is stopped',
  async (platform) => {
    const port = await portFreed();
    const folder = await certificateFolder();
    const running = start({ platform, port, certificate: folder });
    while (!running.said().includes('Ctrl-C')) await once(running.process.stdout!, 'data');
    expect(await get(port, '/taskpane.html', folder)).toEqual([200, 'no-cache']);
    expect(await get(port, '/icons/icon-16.png', folder)).toEqual([200, 'max-age=3600']);
    expect((await get(port, '/package.json', folder))[0]).toBe(404);
    running.process.kill('SIGINT');
    expect((await running.ended).status).toBe(0);
    const manifest = machine.file('dist/excel/manifest.xml');
    expect(machine.steps()).toEqual([
      { build: ['excel'], address: 'https://localhost:3000' },
      { certificate: 'asked for' },
      expect.objectContaining({
        tool: 'office-addin-debugging',
        args: ['start', manifest, 'desktop', '--app', 'excel', '--no-debug'],
      }),
      expect.objectContaining({ tool: 'office-addin-debugging', args: ['stop', manifest, 'desktop'] }),
    ]);
    await expect(get(port, '/taskpane.html', folder)).rejects.toThrow('ECONNREFUSED');
  },
);

test('where Excel cannot be started it says so, cleans up and fails, though the tool ends with 0', async () => {
  machine.tool(
    'office-addin-debugging',
    "if (args[0] === 'start') console.error('Error: Unable to start debugging.')",
  );
  const port = await portFreed();
  const { status, err } = await start({ platform: 'win32', port, certificate: await certificateFolder() })
    .ended;
  expect(status).toBe(1);
  expect(err).toContain('Excel could not be started');
  expect(machine.steps().map((step) => step.args?.[0])).toEqual([undefined, undefined, 'start', 'stop']);
});

test('a certificate that is not trusted stops it before anything is served', async () => {
  const { status, err } = await start({ platform: 'darwin' }).ended;
  expect(status).toBe(1);
  expect(err).toContain('trusted certificate for localhost');
  expect(machine.steps().some((step) => step.tool !== undefined)).toBe(false);
});

test('a taken port is named', async () => {
  const [port, server] = await freePort();
  const { status, err } = await start({ platform: 'win32', port, certificate: await certificateFolder() })
    .ended;
  server.close();
  expect(status).toBe(1);
  expect(err).toMatch(/Port 3000 is in use/);
  expect(machine.steps().some((step) => step.tool !== undefined)).toBe(false);
});
