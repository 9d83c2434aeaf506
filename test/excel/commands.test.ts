// The commands of the ribbon and of the context menu: all that the manifest names are there, and lead where they say, also before there is a pane.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { associateCommands } from '../../addin/excel/pane/commands';
import { createPageWish } from '../../addin/excel/pane/page-wish';
import { commandsOf } from './manifest-problems';
import { parseManifest } from './parse-manifest';

type Command = (event: { completed: () => void }) => void;

function associated() {
  const commands = new Map<string, Command>();
  const wish = createPageWish();
  const shown: string[] = [];
  let refused = false;
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (id: string, command: Command) => commands.set(id, command) },
      addin: { showAsTaskpane: () => (refused ? Promise.reject(new Error('no pane')) : Promise.resolve()) },
    },
  });
  associateCommands((page) => wish.ask(page));
  return {
    commands,
    wish,
    shown,
    refuse: () => (refused = true),
    run: (id: string) => new Promise<void>((resolve) => commands.get(id)!({ completed: resolve })),
  };
}

test('every function that the manifest names is one of the commands, and the other way round', () => {
  const manifest = readFileSync(path.resolve(__dirname, '../../manifest.xml'), 'utf8');
  const named = new Set(commandsOf(parseManifest(manifest)));
  expect([...named].sort()).toEqual([...associated().commands.keys()].sort());
});

test('a command asks the open pane for its page', async () => {
  const { wish, run, shown } = associated();
  const stop = wish.onPage((page) => shown.push(page));
  await run('openPlan');
  await run('openFunctions');
  stop();
  expect(shown).toEqual(['plan', 'functions']);
});

test('what was asked before there was a pane is kept for it, once', async () => {
  const { wish, run, shown } = associated();
  await run('openPlan');
  wish.onPage((page) => shown.push(page))();
  wish.onPage((page) => shown.push(`again ${page}`));
  expect(shown).toEqual(['plan']);
});

test('a pane that cannot be shown does not keep Excel waiting', async () => {
  const { run, refuse } = associated();
  const error = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  refuse();
  await run('openPlan');
  expect(error).toHaveBeenCalledTimes(1);
  error.mockRestore();
});
