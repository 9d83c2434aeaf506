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
  rooms.filter((other) => other !== room).map((other) => ({ room, other })),
);
const forbidden = pairs.filter(({ room, other }) => !(mayKnow[room] ?? []).includes(other));
const upward = pairs.filter(({ room, other }) => !reaches(room).has(other));

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
  write(
    'shared/pane/uses-method.ts',
    "import { method } from '../method/thing';\nexport const used = method;\n",
  );
  write('shared/model/round.ts', "import type { Trip } from './trip';\nexport type Round = Trip | 1;\n");
  write('shared/model/trip.ts', "import type { Round } from './round';\nexport type Trip = Round | 2;\n");
  write('shared/text/leaves.ts', "import path from 'node:path';\nexport const used = path;\n");
  for (const host of ['addin/excel', 'addin/embedded', 'apps-script'])
    write(`${host}/thing.ts`, 'export const here = 1;\n');
  write(
    'addin/excel/knows-google.ts',
    "import { here } from '../../apps-script/thing';\nexport const used = here;\n",
  );
  write(
    'addin/embedded/knows-excel.ts',
    "import { here } from '../excel/thing';\nexport const used = here;\n",
  );
  write(
    'apps-script/knows-excel.ts',
    "import { here } from '../addin/excel/thing';\nexport const used = here;\n",
  );
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
    summary: { violations: { from: string; to: string; rule: { name: string } }[] };
  };
  const refused = new Set(summary.violations.map(({ from }) => from));
  const wrong = [
    ...forbidden
      .filter(({ room, other }) => !(room === 'sheet' && other === 'workbook'))
      .map(({ room, other }) => `shared/${room}/knows-${other}.ts`),
    'shared/sheet/uses-workbook.ts',
    'shared/pane/uses-method.ts',
    'shared/model/round.ts',
    'shared/text/leaves.ts',
    'addin/excel/knows-google.ts',
    'addin/embedded/knows-excel.ts',
    'apps-script/knows-excel.ts',
  ];
  expect(wrong.filter((file) => !refused.has(file))).toEqual([]);
  const right = pairs
    .filter(
      ({ room, other }) =>
        (mayKnow[room] ?? []).includes(other) || (room === 'sheet' && other === 'workbook'),
    )
    .map(({ room, other }) => `shared/${room}/knows-${other}.ts`);
  expect(right.filter((file) => refused.has(file))).toEqual([]);
});
