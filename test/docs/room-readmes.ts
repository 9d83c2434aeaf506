// Room READMEs: the rooms under shared/, their README.md and the one example in it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The repository's folder. */
export const root = path.resolve(__dirname, '../..');

const foldersIn = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${folder}/${name}`);

/** The folders that are rooms: those of shared/, and those inside the rooms that consist of rooms. */
export const rooms: readonly string[] = [
  ...foldersIn('shared'),
  ...['method', 'sheet', 'jobs'].flatMap((name) => foldersIn(`shared/${name}`)),
];

const readmeOf = (folder: string): string => {
  const file = path.join(root, folder, 'README.md');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};

/** Whether a folder has a README with an index of its files. */
export const hasIndex = (folder: string): boolean => /<!-- files:[^]*<!-- \/files -->/.test(readmeOf(folder));

const foldersBelow = (folder: string): string[] =>
  foldersIn(folder).flatMap((one) => [one, ...foldersBelow(one)]);

/** Every folder under shared/ whose README has an index, be it a room or a part of one. */
export const indexedFolders: readonly string[] = foldersBelow('shared').filter(hasIndex);

/** The texts of the ```ts blocks of a folder's README. */
export const examplesOf = (folder: string): string[] =>
  [...readmeOf(folder).matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, example]) => example ?? '');
