// `npm run push:sheets`: what it asks clasp for in which order, what it refuses to overwrite, and what it says to somebody not logged in.
import { existsSync, readFileSync } from 'node:fs';
import { FakeMachine, type Ended } from './fake-machine';

let machine: FakeMachine;

interface Google {
  readonly loggedIn?: boolean;
  /** The files of the script project that is cloned. */
  readonly remote?: Readonly<Record<string, string>>;
  /** The command that fails. */
  readonly fails?: string;
}

/** clasp as far as the script uses it: creating and cloning leave Google's files in the current folder, as the real one does. */
function google({ loggedIn = true, remote = {}, fails = '' }: Google): void {
  machine.tool(
    'clasp',
    `if (args[0] === ${JSON.stringify(fails)}) { console.error('Google said no.'); process.exit(1); }
const answers = {
  'show-authorized-user': { loggedIn: ${loggedIn} },
  'create-script': { scriptId: 'new-script', parentId: 'new-sheet', files: ['appsscript.json'] },
  'clone-script': { scriptId: args[1], files: [] },
  push: [],
};
const files = { 'create-script': { 'appsscript.json': '{}' }, 'clone-script': ${JSON.stringify(remote)} }[args[0]] ?? {};
for (const [name, content] of Object.entries(files)) {
  fs.mkdirSync(path.dirname(name), { recursive: true });
  fs.writeFileSync(name, content);
}
console.log(JSON.stringify(answers[args[0]]));`,
  );
}

const ours = { 'appsscript.json': '{}', 'Code.js': 'var KamLib_;', 'sidebar.html': '<p>' };

beforeEach(() => {
  machine = new FakeMachine();
  google({});
});

afterEach(() => machine.remove());

const push = (...args: string[]): Promise<Ended> =>
  machine.start('push-to-sheets.mjs', 'pushToSheets', { platform: 'linux' }, args).ended;

const commands = (): (string | undefined)[] =>
  machine.steps().map((step) => step.args?.[0] ?? step.build?.join());

const remembered = (): unknown => JSON.parse(readFileSync(machine.file('.clasp.json'), 'utf8'));

test('the first time a spreadsheet is created away from our files, remembered, and pushed to', async () => {
  const { status, out } = await push();
  expect(status).toBe(0);
  expect(out).toContain('https://docs.google.com/spreadsheets/d/new-sheet/edit');
  expect(commands()).toEqual(['show-authorized-user', 'apps-script', 'create-script', 'push']);
  const [, , created, pushed] = machine.steps();
  expect(created?.args).toEqual(['create-script', '--type', 'sheets', '--title', 'KAM', '--json']);
  expect(created?.cwd).not.toContain(machine.root);
  expect(existsSync(created?.cwd ?? '')).toBe(false);
  expect(pushed).toMatchObject({ args: ['push', '--force'], cwd: machine.root });
  expect(remembered()).toEqual({
    scriptId: 'new-script',
    parentId: 'new-sheet',
    rootDir: 'dist/apps-script',
  });
});

test('the next time the same spreadsheet is pushed to, once it is known to hold nothing else', async () => {
  await push();
  google({ remote: ours });
  const { status, out } = await push();
  expect(status).toBe(0);
  expect(out).toContain('new-sheet');
  expect(commands().slice(4)).toEqual(['show-authorized-user', 'apps-script', 'clone-script', 'push']);
});

test('--new makes another spreadsheet', async () => {
  machine.write('.clasp.json', JSON.stringify({ scriptId: 'old', rootDir: 'dist/apps-script' }));
  expect((await push('--new')).status).toBe(0);
  expect(commands()).toEqual(['show-authorized-user', 'apps-script', 'create-script', 'push']);
  expect(remembered()).toMatchObject({ scriptId: 'new-script' });
});

test.each<[string, Record<string, string>]>([
  ['empty', { 'appsscript.json': '{}' }],
  ['just opened', { 'appsscript.json': '{}', 'Code.js': 'function myFunction() {\n  \n}\n' }],
  ['ours', ours],
])('a script project that is %s is taken', async (_, remote) => {
  google({ remote });
  expect((await push('--script-id', 'named')).status).toBe(0);
  expect(machine.steps()[2]).toMatchObject({ args: ['clone-script', 'named', '--json'] });
  expect(remembered()).toEqual({ scriptId: 'named', rootDir: 'dist/apps-script' });
});

test.each([
  'https://script.google.com/u/0/home/projects/1A_b-C/edit',
  'https://script.google.com/d/1A_b-C/edit?usp=drive_web',
])('the address %s names the script too', async (address) => {
  google({ remote: ours });
  expect((await push('--script-id', address)).status).toBe(0);
  expect(machine.steps()[2]).toMatchObject({ args: ['clone-script', '1A_b-C', '--json'] });
  expect(remembered()).toMatchObject({ scriptId: '1A_b-C' });
});

test.each<[string, Record<string, string>, string]>([
  ['code of somebody else', { 'Code.js': 'function invoice() {}' }, 'Code.js'],
  ['a page of somebody else named like ours', { 'sidebar.html': '<p>' }, 'sidebar.html'],
  ['a file beside ours', { ...ours, 'invoices/print.js': 'let a' }, 'print.js'],
])('a script project with %s is left alone unless it may be replaced', async (_, remote, named) => {
  google({ remote });
  const refused = await push('--script-id', 'named');
  expect(refused.status).toBe(1);
  expect(refused.err).toContain(named);
  expect(refused.err).toContain('--replace');
  expect(commands()).not.toContain('push');
  expect(existsSync(machine.file('.clasp.json'))).toBe(false);
  expect((await push('--script-id', 'named', '--replace')).status).toBe(0);
  expect(commands()).toContain('push');
});

test('to somebody not logged in it says how, and builds nothing', async () => {
  google({ loggedIn: false });
  const { status, err } = await push();
  expect(status).toBe(1);
  expect(err).toMatch(/^Nobody is logged in to Google: run `npx clasp login`[^\n]*\n$/);
  expect(commands()).toEqual(['show-authorized-user']);
});

test.each(['show-authorized-user', 'create-script', 'push'])(
  'where clasp cannot %s, its words are passed on',
  async (fails) => {
    google({ fails });
    const { status, err } = await push();
    expect(status).toBe(1);
    expect(err).toContain('Google said no.');
    expect(commands().at(-1)).toBe(fails);
  },
);

test.each([[['--scriptid', 'x']], [['--new', '--script-id', 'x']], [['x']]])(
  'arguments it does not know (%j) stop it before anything is asked',
  async (args) => {
    const { status, err } = await push(...args);
    expect(status).toBe(1);
    expect(err).toContain('npm run push:sheets');
    expect(machine.steps()).toEqual([]);
  },
);
