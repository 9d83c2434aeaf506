// What Google is given: the script, the manifest, the pages, and not a file more.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import { parameterName } from '../../apps-script/stubs/parameter-name';
import { serviceNames } from '../../apps-script/stubs/service-stubs';
import { catalogue } from '../../shared/functions/registry';
import { functionTexts } from '../../shared/functions/texts-registry';
import { googleFolder, loadGoogleBundle, readGoogle } from './google-bundle';

const code = readGoogle('Code.js');

/** The JSDoc before a top-level function, and the parameters it declares. */
function declared(name: string): { readonly comment: string; readonly params: readonly string[] } {
  const [, comment = '', params = ''] = new RegExp(`(/\\*\\*(?:(?!\\*/)[^])*\\*/)\\nfunction ${name}\\(([^)]*)\\)`).exec(code) ?? [];
  return { comment, params: params.split(',').map((one) => one.trim()).filter(Boolean) };
} // prettier-ignore

test('it loads in a context without anything of Node or of a browser, and adds nothing but its functions', () => {
  const context = loadGoogleBundle();
  for (const name of ['process', 'require', 'setTimeout', 'fetch', 'URL', 'window', 'document'])
    expect([name, vm.runInContext(`typeof ${name}`, context)]).toEqual([name, 'undefined']);
  const expected = ['KamLib_', ...catalogue.map(({ id }) => id), ...serviceNames];
  expect(Object.keys(context).sort()).toEqual([...expected].sort());
});

test('no import or export is left', () => {
  expect(code).not.toMatch(/^\s*(?:import|export)\b/m);
  expect(code).not.toMatch(/\bmodule\.exports\b|\brequire\(/);
});

test.each(catalogue.map((definition) => [definition.id, definition] as const))(
  '%s has the help that Google shows',
  (id, { params }) => {
    const { comment, params: names } = declared(id);
    expect(names).toEqual(params.map(({ name }) => parameterName(name)));
    expect(comment).toContain('@customfunction');
    expect(comment).toContain('@return');
    expect(comment).toContain(functionTexts[id]?.en.summary);
    const described = [...comment.matchAll(/@param \{[^}]+\} (\[?)(\w+)\]? \S/g)].map(([, bracket, name]) => [
      name,
      bracket === '[',
    ]);
    expect(described).toEqual(params.map(({ name, optional = false }) => [parameterName(name), optional]));
  },
);

test('no name is one that Google keeps to itself or could take for a cell', () => {
  for (const { id } of catalogue) {
    expect(id).not.toMatch(/_$/);
    expect(id).not.toMatch(/^[A-Z]{1,3}\d+$/);
  }
});

describe('the menu', () => {
  function opened(getActiveUserLocale: () => string) {
    const items: string[][] = [];
    const menu = {
      addItem: (...item: string[]) => (items.push(item), menu),
      addToUi: () => undefined,
    };
    // Before the user has allowed anything, no other service answers.
    const context = loadGoogleBundle({
      SpreadsheetApp: { getUi: () => ({ createAddonMenu: () => menu }) },
      Session: { getActiveUserLocale },
    });
    vm.runInContext('onOpen({ authMode: "NONE" })', context);
    return { items, context };
  }

  test('appears in the user’s language', () => {
    expect(opened(() => 'pl').items).toEqual([
      ['Portfel', 'showPortfolio'],
      ['Zaplanuj klienta', 'showPlan'],
      ['Funkcje', 'showFunctions'],
      ['Autotest', 'showSelfTest'],
      ['Pomoc', 'showHelp'],
    ]);
  });

  test('appears even where the user’s language may not be asked for', () => {
    const { items, context } = opened(() => {
      throw new Error('You do not have permission to call Session.getActiveUserLocale');
    });
    expect(items[0]?.[0]).toBe('Portfolio');
    for (const [, handler = ''] of items)
      expect(vm.runInContext(`typeof ${handler}`, context)).toBe('function');
  });
});

test.each([
  ['showPortfolio', 'portfolio'],
  ['showPlan', 'plan'],
  ['showFunctions', 'functions'],
  ['showSelfTest', 'self-test'],
])('%s shows the sidebar at its page', (name, page) => {
  const shown: string[] = [];
  const file = (content: string) => ({
    getContent: () => content,
    setContent: (next: string) => file(next),
    setTitle: () => file(content),
  });
  const context = loadGoogleBundle({
    HtmlService: { createHtmlOutputFromFile: (part: string) => file(readGoogle(`${part}.html`)) },
    SpreadsheetApp: {
      getUi: () => ({
        showSidebar: (output: ReturnType<typeof file>) => shown.push(output.getContent()),
      }),
    },
  });
  vm.runInContext(`${name}()`, context);
  const [content = ''] = shown;
  expect(content).toContain(`<main id="pane" data-page="${page}">`);
  expect(content.replace(`data-page="${page}"`, 'data-page=""')).toBe(readGoogle('sidebar.html'));
});

test('the sidebar is one file that loads nothing', () => {
  const page = readGoogle('sidebar.html');
  // The self-test writes markup into cells, as a text of its script.
  const markup = page.replace(/<script>.*<\/script>/s, '');
  expect(markup).toContain('<main id="pane"');
  expect(markup).not.toMatch(/<(?:script|link|img|iframe)[^>]+(?:src|href)=/);
  expect(page.match(/<script>/g)).toHaveLength(1);
  expect(page.match(/<\/script>/g)).toHaveLength(1);
  expect(page).toContain('google.script.run');
});

test('the manifest asks for the open spreadsheet and its window, and nothing else', () => {
  expect(JSON.parse(readGoogle('appsscript.json'))).toEqual({
    timeZone: 'Etc/UTC',
    exceptionLogging: 'STACKDRIVER',
    runtimeVersion: 'V8',
    oauthScopes: [
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ],
  });
});

test('clasp would push exactly these files', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kam-clasp-'));
  try {
    const project = path.join(folder, '.clasp.json');
    writeFileSync(project, JSON.stringify({ scriptId: 'none', rootDir: 'dist' }));
    cpSync(googleFolder, path.join(folder, 'dist'), { recursive: true });
    const clasp = path.resolve(__dirname, '../../node_modules/@google/clasp/build/src/index.js');
    const status = execFileSync(
      process.execPath,
      [clasp, '--project', project, 'show-file-status', '--json'],
      {
        encoding: 'utf8',
        env: { ...process.env, HOME: folder },
      },
    );
    const { filesToPush } = JSON.parse(status) as { filesToPush: readonly string[] };
    expect(filesToPush.map((file) => path.basename(file)).sort()).toEqual([
      'Code.js',
      'appsscript.json',
      'functions_en.html',
      'functions_pl.html',
      'sidebar.html',
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
