// What Excel is given: the page, the metadata in both languages, the help, the manifest.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { developmentAddress as address } from '../../addin/excel/address';
import { functionsJson } from '../../addin/excel/metadata/functions-json';
import { catalogue } from '../../shared/functions/registry';
import { manifestProblems } from '../excel/manifest-problems';
import { all, parseManifest } from '../excel/parse-manifest';
import { excelFolder, readExcel } from './excel-bundle';

interface Metadata {
  readonly functions: readonly { readonly id: string; readonly name: string; readonly description: string; readonly helpUrl: string; readonly parameters: readonly { readonly name: string; readonly description: string }[] }[];
} // prettier-ignore

const metadata = (language: 'en' | 'pl') => JSON.parse(readExcel(`functions.${language}.json`)) as Metadata;
const page = readExcel('taskpane.html');
const scripts = [...page.matchAll(/<script\b[^>]*?src="([^"]+)"[^>]*>/g)].map(([tag, src = '']) => ({
  tag,
  src,
}));

test('the built manifest would not be refused either, and all it leads to is there', () => {
  const manifest = readExcel('manifest.xml');
  expect(manifestProblems(manifest)).toEqual([]);
  const urls = ['bt:Url', 'bt:Image', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl']
    .flatMap((name) => all(parseManifest(manifest), name))
    .flatMap(({ attributes, children }) => [
      attributes['DefaultValue'],
      ...children.map((child) => child.attributes['Value']),
    ])
    .filter((url) => url !== undefined);
  expect(urls.length).toBeGreaterThan(20);
  for (const url of urls)
    expect([
      url,
      url.startsWith(address) &&
        existsSync(path.join(excelFolder, new URL(url).href.slice(address.length).replace(/#.*/, ''))),
    ]).toEqual([url, true]);
});

test('only office.js comes from elsewhere', () => {
  const external = [...page.matchAll(/(?:src|href)="((?:https?:)?\/\/[^"]+)"/g)].map(([, url]) => url);
  expect(external).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js']);
});

test('functions are associated before the pane, after office.js; the watchdog waits for nothing', () => {
  const names = scripts.map(({ src }) => src.replace(/\.[0-9a-f]{8}\./, '.').replace(/.*\//, ''));
  expect(names.filter((name) => name !== 'watchdog.js')).toEqual([
    'office.js',
    'functions.js',
    'taskpane.js',
  ]);
  for (const { tag, src } of scripts) expect(tag).toMatch(/watchdog/.test(src) ? /\basync\b/ : /\bdefer\b/);
  expect(scripts.find(({ src }) => src.includes('watchdog'))?.tag).not.toMatch(/defer/);
});

test('something is drawn before any script has run', () => {
  expect(page).toMatch(/<body>.*class="shell".*<h1>KAM<\/h1>/s);
});

test('no source is left behind', () => {
  expect(readdirSync(excelFolder).filter((name) => /\.(?:ts|tsx|map)$/.test(name))).toEqual([]);
});

test('both languages have the same functions and parameters under the same names, and other descriptions', () => {
  const [english, polish] = [metadata('en'), metadata('pl')];
  const names = ({ functions }: Metadata) =>
    functions.map(({ id, name, parameters }) => [id, name, parameters.map((one) => one.name)]);
  expect(names(english)).toEqual(catalogue.map(({ id, params }) => [id, id, params.map(({ name }) => name)]));
  expect(names(polish)).toEqual(names(english));
  english.functions.forEach(({ description, parameters }, i) => {
    expect(polish.functions[i]?.description).not.toBe(description);
    parameters.forEach((one, p) => {
      expect(one.description).not.toBe('');
      expect(polish.functions[i]?.parameters[p]?.description).not.toBe(one.description);
    });
  });
});

test('help leads to a section that is there', () => {
  for (const language of ['en', 'pl'] as const) {
    for (const { helpUrl } of metadata(language).functions) {
      const [file = '', id = ''] = helpUrl.slice(address.length + 1).split('#');
      expect(helpUrl.startsWith('https://')).toBe(true);
      expect(readExcel(file)).toContain(`id="${id}"`);
    }
  }
});

test('the metadata is what the catalogue says', () => {
  for (const language of ['en', 'pl'] as const)
    expect(readExcel(`functions.${language}.json`)).toBe(functionsJson(catalogue, language));
});
