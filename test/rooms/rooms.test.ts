// The rooms keep to what they may know: a house built wrong on purpose, with every import that the layout forbids, is refused by the compiler and by lint.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

/** docs/design.md: what each room may import from. The tests say it a second time, so that a rule that goes missing is missed. */
const mayKnow: Readonly<Record<string, readonly string[]>> = {
  model: [],
  method: ['model'],
  text: ['model'],
  workbook: ['model'],
  sheet: ['model', 'text'],
  functions: ['model', 'method', 'text'],
  jobs: ['model', 'method', 'text', 'workbook', 'sheet', 'functions'],
};
const rooms = Object.keys(mayKnow);

/** Upwards: what a room must not even reach through others, so that the compiler refuses it too. */
const reaches = (room: string, known = new Set<string>([room])): Set<string> => {
  const more: Readonly<Record<string, readonly string[]>> = {
    workbook: ['text'],
    sheet: ['workbook'],
    functions: ['sheet'],
  };
  for (const one of [...(mayKnow[room] ?? []), ...(more[room] ?? [])])
    if (!known.has(one)) reaches(one, known.add(one));
  return known;
};

const pairs = rooms.flatMap((room) =>
  [...rooms, 'pane'].filter((other) => other !== room).map((other) => ({ room, other })),
);
const forbidden = pairs.filter(({ room, other }) => !(mayKnow[room] ?? []).includes(other));
const upward = pairs.filter(({ room, other }) => !reaches(room).has(other));

const hosts = ['addin/excel', 'addin/embedded', 'apps-script'] as const;

/** A file and what it imports: a room that knows a host, the tests, the scripts, Node or a package. */
const outward = [...rooms, 'pane'].flatMap((room) =>
  [...hosts, 'test', 'scripts'].map(
    (place) => [`shared/${room}/knows-${place.replace('/', '-')}.ts`, `../../${place}/thing`] as const,
  ),
);
const foreign = [
  ['shared/text/leaves.ts', 'node:path'],
  ['shared/model/packs.ts', 'thing'],
] as const;
const acrossHosts = hosts.flatMap((host) =>
  [...hosts.filter((other) => other !== host), 'test', 'scripts'].map((place) => {
    const up = host.includes('/') ? '../../' : '../';
    return [`${host}/knows-${place.replace('/', '-')}.ts`, `${up}${place}/thing`] as const;
  }),
);

const house = mkdtempSync(path.join(os.tmpdir(), 'kam-bad-house-'));
const write = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(house, file)), { recursive: true });
  writeFileSync(path.join(house, file), text);
};
const run = (script: string, ...args: readonly string[]) => {
  const { stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'node_modules', script), ...args], {
    cwd: house,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { stdout, stderr };
};

beforeAll(() => {
  for (const file of [
    'tsconfig.base.json',
    'tsconfig.bundle.json',
    'shared/tsconfig.room.json',
    'shared/tsconfig.json',
  ])
    cpSync(path.join(root, file), path.join(house, file), { recursive: true });
  for (const room of rooms) {
    cpSync(
      path.join(root, 'shared', room, 'tsconfig.json'),
      path.join(house, 'shared', room, 'tsconfig.json'),
    );
    write(
      `shared/${room}/thing.ts`,
      `export interface Thing {\n  readonly ${room}: true;\n}\nexport const ${room} = 1;\n`,
    );
  }
  for (const { room, other } of pairs)
    write(
      `shared/${room}/knows-${other}.ts`,
      `import type { Thing } from '../${other}/thing';\nexport type Known = Thing;\n`,
    );
  write(
    'shared/sheet/uses-workbook.ts',
    "import { workbook } from '../workbook/thing';\nexport const used = workbook;\n",
  );
  for (const [file, to] of [...outward, ...foreign, ...acrossHosts])
    write(file, `import { here } from '${to}';\nexport const used = here;\n`);
  write('shared/pane/thing.ts', 'export interface Thing {\n  readonly pane: true;\n}\n');
  write(
    'shared/pane/uses-method.ts',
    "import { method } from '../method/thing';\nexport const used = method;\n",
  );
  write(
    'shared/pane/types-of-method.ts',
    "import type { Thing } from '../method/thing';\nexport type Used = Thing;\n",
  );
  write('shared/model/round.ts', "import type { Trip } from './trip';\nexport type Round = Trip | 1;\n");
  write('shared/model/trip.ts', "import type { Round } from './round';\nexport type Trip = Round | 2;\n");
  write('shared/sheet/east/a.ts', "import { here } from '../west/b';\nexport const a = here;\n");
  write('shared/sheet/west/b.ts', 'export const here = 1;\n');
  write('shared/sheet/west/c.ts', "import { a } from '../east/a';\nexport const c = a;\n");
  for (const folder of [...hosts, 'test', 'scripts']) write(`${folder}/thing.ts`, 'export const here = 1;\n');
  write('node_modules/thing/package.json', '{ "name": "thing", "version": "1.0.0", "main": "index.js" }');
  write('node_modules/thing/index.js', 'exports.here = 1;\n');
  write('package.json', '{ "name": "house", "dependencies": { "thing": "1.0.0" } }');
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

test('the table speaks of every room there is', () => {
  const found = readdirSync(path.join(root, 'shared'), { withFileTypes: true });
  const folders = found.filter((one) => one.isDirectory()).map(({ name }) => name);
  expect(folders.sort()).toEqual([...rooms, 'pane'].sort());
});

test('the compiler refuses every import that leads up, of types too', () => {
  const { stdout } = run('typescript/bin/tsc', '-b', 'shared');
  const refused = new Set(
    [...stdout.matchAll(/^shared\/(\w+)\/knows-(\w+)\.ts.*error TS6307/gm)].map(
      ([, room, other]) => `${room}→${other}`,
    ),
  );
  expect(upward.length).toBeGreaterThan(15);
  expect(upward.map(({ room, other }) => `${room}→${other}`).filter((pair) => !refused.has(pair))).toEqual(
    [],
  );
});

test('lint refuses every import that the layout does not have, circles, and what comes from outside', () => {
  const config = path.join(root, '.dependency-cruiser.cjs');
  const cruised = run(
    'dependency-cruiser/bin/dependency-cruise.mjs',
    '--config',
    config,
    '--output-type',
    'json',
    'shared',
    'addin',
    'apps-script',
  );
  const { summary } = JSON.parse(cruised.stdout) as {
    summary: { violations: { from: string; rule: { name: string } }[] };
  };
  const refused = new Set(summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`));
  /** Each with the rule that is meant for it: another one that refuses the same file does not do. */
  const expected: readonly (readonly [file: string, rule: RegExp])[] = [
    ...forbidden
      .filter(({ room, other }) => !(room === 'sheet' && other === 'workbook'))
      .map(({ room, other }) => [`shared/${room}/knows-${other}.ts`, ruleOf(room)] as const),
    ...outward.map(([file]) => [file, ruleOf(file.split('/')[1] ?? '')] as const),
    ...foreign.map(([file]) => [file, /^shared outside the pane has no dependency of its own$/] as const),
    ...acrossHosts.map(([file]) => {
      const host = hosts.find((one) => file.startsWith(`${one}/`)) ?? '';
      return [file, new RegExp(`^${host} knows no other host$`)] as const;
    }),
    ['shared/sheet/uses-workbook.ts', /^shared\/sheet takes only types from shared\/workbook$/],
    ['shared/pane/uses-method.ts', /^shared\/pane reaches the method through jobs/],
    ['shared/sheet/east', /^no circle of folders under shared$/],
  ];
  const isRefused = (file: string, rule: RegExp) =>
    [...refused].some((one) => one.startsWith(`${file}: `) && rule.test(one.slice(file.length + 2)));
  expect(expected.filter(([file, rule]) => !isRefused(file, rule)).map(([file]) => file)).toEqual([]);
  const circle = ['shared/model/round.ts', 'shared/model/trip.ts'];
  expect(circle.some((file) => isRefused(file, /^no circle, types included$/))).toBe(true);
  const right = [
    ...pairs
      .filter(
        ({ room, other }) =>
          (mayKnow[room] ?? []).includes(other) || (room === 'sheet' && other === 'workbook'),
      )
      .map(({ room, other }) => `shared/${room}/knows-${other}.ts`),
    'shared/pane/types-of-method.ts',
  ];
  expect(right.filter((file) => [...refused].some((one) => one.startsWith(`${file}: `)))).toEqual([]);
});

const ruleOf = (room: string) => new RegExp(`^shared/${room} may know `);
