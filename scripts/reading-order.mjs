// Reading order: what imports stands before what it imports, so that a reader meets the entry first and then what it is made of.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './ensure-build.mjs';

const relativeImport = /\b(?:from|import)\s*\(?'(\.[^']+)'/g;
const withoutEnding = (file) => file.replace(/\.tsx?$/, '');

/** Every import in the files below `folder`, of types too: the file and the file it names, both without their endings. */
function importsBelow(folder) {
  const files = readdirSync(path.join(root, folder), { recursive: true })
    .map((name) => `${folder}/${name.replaceAll(path.sep, '/')}`)
    .filter((file) => /\.tsx?$/.test(file));
  return files.flatMap((file) => {
    const source = readFileSync(path.join(root, file), 'utf8');
    const named = [...source.matchAll(relativeImport)].map(([, target]) => target);
    return named.map((target) =>
      [file, path.posix.join(path.posix.dirname(file), target)].map(withoutEnding),
    );
  });
}

/** For each entry the entries whose files its own files import. */
function usesOf(folder, entries) {
  const holds = (place, file) =>
    place.endsWith('/') ? file.startsWith(place) : withoutEnding(place) === file;
  const entryOf = (file) => entries.find(({ paths }) => paths.some((place) => holds(place, file)));
  const uses = new Map(entries.map((entry) => [entry, new Set()]));
  for (const [file, target] of importsBelow(folder)) {
    if (entryOf(file) !== entryOf(target)) uses.get(entryOf(file))?.add(entryOf(target));
  }
  return uses;
}

/** Entries put down so that each comes after all it uses; `from` are visited in their order. */
function usedFirst(from, entries, uses) {
  const putDown = new Set();
  const visited = new Set();
  const visit = (entry) => {
    if (visited.has(entry)) return;
    visited.add(entry);
    entries.filter((one) => uses.get(entry).has(one)).forEach(visit);
    putDown.add(entry);
  };
  from.forEach(visit);
  return [...putDown];
}

/**
 * Entries of a folder with importers before what they import. Among those that are free, what reaches most comes first (a room's entry), then
 * the order given. An entry's `paths` are the files, or folders with a slash at the end, that it stands for.
 */
export function readingOrder(folder, entries) {
  const uses = usesOf(folder, entries);
  const reach = new Map(entries.map((entry) => [entry, usedFirst([entry], entries, uses).length]));
  const leastFirst = [...entries].sort((one, other) => reach.get(other) - reach.get(one)).reverse();
  return usedFirst(leastFirst, leastFirst, uses).reverse();
}
