// The manifest is one that Excel takes, in both languages, and its icons are what it says.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { manifestXml } from '../../addin/excel/metadata/manifest-xml';
import { manifestProblems } from './manifest-problems';
import { all, parseManifest } from './parse-manifest';

const root = path.resolve(__dirname, '../..');
const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');

test('nothing in it would be refused', () => {
  expect(manifestProblems(manifest)).toEqual([]);
});

describe('the check itself finds what is wrong', () => {
  const broken: readonly (readonly [string, (xml: string) => string, RegExp])[] = [
    ['elements in another order', (xml) => xml.replace(/(<ProviderName>.*<\/ProviderName>)\s*(<DefaultLocale>.*<\/DefaultLocale>)/, '$2$1'), /ProviderName comes too late/],
    ['a group without its label first', (xml) => xml.replace(/<Label resid="Group.Label" \/>/, '').replace('</Group>', '<Label resid="Group.Label" /></Group>'), /Label comes too late/],
    ['an unknown element', (xml) => xml.replace('<Title resid="GetStarted.Title" />', '<Name resid="GetStarted.Title" />'), /Name does not belong/],
    ['a resid that is nowhere', (xml) => xml.replace('resid="Help.Tip"', 'resid="Help.Tipp"'), /resid Help.Tipp is defined nowhere/],
    ['an id that is too long', (xml) => xml.replaceAll('Functions.Metadata.Url', 'Functions.Metadata.Url.That.Is.Longer'), /longer than 32/],
    ['a string that is too long', (xml) => xml.replace('DefaultValue="Functions"', `DefaultValue="${'x'.repeat(126)}"`), /has 126 signs/],
    ['an empty string', (xml) => xml.replace('DefaultValue="Functions"', 'DefaultValue=""'), /has 0 signs/],
    ['a missing translation', (xml) => xml.replace('<bt:Override Locale="pl-PL" Value="Funkcje" />', ''), /Functions.Label has no pl-PL/],
    ['a forgotten translation', (xml) => xml.replace('Value="Funkcje"', 'Value="Functions"'), /Functions.Label is not translated/],
    ['an address without https', (xml) => xml.replace('https://localhost:3000/icons/icon-16.png', 'http://localhost:3000/icons/icon-16.png'), /is not https/],
    ['code from elsewhere', (xml) => xml.replace('https://localhost:3000/functions.js', 'https://cdn.example/functions.js'), /several origins/],
    ['another page for the functions', (xml) => xml.replace(/(<Page>\s*<SourceLocation resid=")Taskpane.Url/, '$1Functions.Script.Url'), /not the shared page/],
    ['a namespace', (xml) => xml.replace('</Metadata>', '</Metadata><Namespace resid="Tab.Label" />'), /Namespace is there/],
    ['a pane id', (xml) => xml.replace('<SourceLocation resid="Taskpane.Url" />\n                  </Action>', '<TaskpaneId>x</TaskpaneId><SourceLocation resid="Taskpane.Url" /></Action>'), /TaskpaneId is there/],
    ['a menu that Excel does not have', (xml) => xml.replace('ContextMenuCell', 'ContextMenuText'), /no menu ContextMenuText/],
    ['two controls of one name', (xml) => xml.replace('"Kam.PlanHere"', '"Kam.Plan"'), /two controls are called Kam.Plan/],
    ['a version of three numbers', (xml) => xml.replace(/<Version>[\d.]+</, '<Version>1.0.0<'), /version is 1.0.0/],
  ]; // prettier-ignore
  test.each(broken)('%s', (_, change, problem) => {
    const xml = change(manifest);
    expect(xml).not.toBe(manifest);
    expect(manifestProblems(xml).join('\n')).toMatch(problem);
  });
});

test('the version is the one of the package, and cuts away what Office does not know', () => {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  expect(manifest).toContain(`<Version>${version}.0</Version>`);
  expect(manifestXml(manifest, '2.3.4-beta.1')).toContain('<Version>2.3.4.0</Version>');
});

/** Width and height stand at a fixed place of every PNG. */
function pngSize(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test('every icon is there, and as large as its name and its use say', () => {
  const element = parseManifest(manifest);
  const sizeById = new Map(
    all(element, 'bt:Icon').concat(all(element, 'Icon')).flatMap(({ children }) =>
      children.map(({ attributes }) => [attributes['resid'], Number(attributes['size'])] as const),
    ),
  ); // prettier-ignore
  const images = all(element, 'bt:Image').filter(({ attributes }) => attributes['id'] !== undefined);
  expect(images.length).toBeGreaterThan(8);
  for (const { attributes } of images) {
    const name = path.basename(new URL(attributes['DefaultValue'] ?? '').pathname);
    const size = sizeById.get(attributes['id']);
    expect(name).toMatch(new RegExp(`-${String(size)}\\.png$`));
    expect(pngSize(path.join(root, 'addin/excel/icons', name))).toEqual([size, size]);
  }
  for (const [name, size] of [['IconUrl', 32], ['HighResolutionIconUrl', 64]] as const) {
    const [icon] = all(element, name);
    expect(icon?.attributes['DefaultValue']).toMatch(new RegExp(`icon-${String(size)}\\.png$`));
  } // prettier-ignore
});

test('every set of controls has icons of 16, 32 and 80 pixels, which the ribbon cannot do without', () => {
  for (const { children } of all(parseManifest(manifest), 'Icon')) {
    const sizes = children.map(({ attributes }) => Number(attributes['size']));
    expect(sizes).toEqual(expect.arrayContaining([16, 32, 80]));
  }
});
