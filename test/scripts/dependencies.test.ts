// What `npm ci` may run on a bare machine: no package builds native code, and the toolkit that would is left out.
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const toolkit = '@microsoft/m365agentstoolkit-cli';

interface Package {
  readonly name?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
}

const read = <T>(file: string): T => JSON.parse(readFileSync(path.join(root, file), 'utf8')) as T;
const { packages } = read<{ packages: Readonly<Record<string, Package>> }>('package-lock.json');
const nameOf = (place: string): string => place.slice(place.lastIndexOf('node_modules/') + 13);

/**
 * Packages with a script at installation, each looked at: why none of them needs a compiler or headers.
 * - @parcel/watcher: brings its binary along, and builds only when asked to (npm_config_build_from_source).
 * - @swc/core: looks whether its binary is there, and takes one in WebAssembly otherwise.
 * - core-js-pure: prints a greeting.
 * - protobufjs: compares version numbers and prints a warning.
 */
const reviewed = ['@parcel/watcher', '@swc/core', 'core-js-pure', 'protobufjs'];

test('every package with a script at installation has been looked at', () => {
  const withScript = Object.entries(packages).filter(([, one]) => one.hasInstallScript === true);
  expect([...new Set(withScript.map(([place]) => nameOf(place)))].sort()).toEqual(reviewed);
});

test('Microsoft’s toolkit, which builds native code, is replaced by an empty package', () => {
  const { overrides } = read<{ overrides: Readonly<Record<string, string>> }>('package.json');
  expect(overrides[toolkit]).toMatch(/^npm:empty-npm-package@\d/);
  expect(packages[`node_modules/${toolkit}`]?.name).toBe('empty-npm-package');
});

test.each(['keytar', 'node-gyp', 'node-pre-gyp', 'prebuild-install'])('%s is not installed', (name) => {
  expect(Object.keys(packages).filter((place) => nameOf(place) === name)).toEqual([]);
});
