// The documentation: every link leads somewhere, every page has its other language, and every command it names exists.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const pages = ['README.md', 'CONTRIBUTING.md', ...readdirSync(path.join(root, 'docs')).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)]; // prettier-ignore

const linksOf = (file: string): string[] =>
  [...read(file).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => target ?? '')
    .filter((target) => !/^https?:/.test(target));

/** As GitHub makes anchors of headings. */
const anchorsOf = (file: string): string[] =>
  [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    (heading ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

test.each(pages)('every link in %s leads to a file and a heading of this repository', (file) => {
  const broken = linksOf(file).filter((target) => {
    const [page = '', anchor] = target.split('#');
    const to = page === '' ? file : path.join(path.dirname(file), page);
    return !existsSync(path.join(root, to)) || (anchor !== undefined && !anchorsOf(to).includes(anchor));
  });
  expect(broken).toEqual([]);
});

const english = pages.filter((file) => file.endsWith('.en.md'));

test.each(english)('%s and its Polish page lead to each other and have the same parts', (file) => {
  const polish = file.replace('.en.', '.pl.');
  expect(linksOf(file)).toContain(path.basename(polish));
  expect(linksOf(polish)).toContain(path.basename(file));
  const levels = (of: string): string[] => read(of).match(/^#+(?= )/gm) ?? [];
  expect(levels(polish)).toEqual(levels(file));
});

const blocksOf = (file: string): string[] => read(file).match(/^ *```[^]*?^ *```/gm) ?? [];

test.each(english)('%s and its Polish page tell people to type the same', (file) => {
  expect(blocksOf(file.replace('.en.', '.pl.'))).toEqual(blocksOf(file));
});

test('every command the documentation names is one of package.json', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = pages.flatMap((file) => [...read(file).matchAll(/npm run ([a-z][\w:-]*)/g)].map(([, name]) => name)); // prettier-ignore
  expect(named.length).toBeGreaterThan(10);
  expect([...new Set(named)].filter((name) => !(name! in scripts))).toEqual([]);
});
