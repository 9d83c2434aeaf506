// Parts of an .xlsx package: which file a sheet is in, which parts a part points to, and how parts are added to it.
import type JSZip from 'jszip';
import { readXml } from './xml-text';

interface Relation {
  readonly id: string;
  /** The last word of the relation's type: `drawing`, `chart`, `worksheet`. */
  readonly type: string;
  /** The part's full name. */
  readonly target: string;
}

const relationsName = (part: string): string => part.replace(/([^/]+)$/, '_rels/$1.rels');

const attribute = (tag: string, name: string): string =>
  readXml(new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '');

/** `../drawings/drawing1.xml`, seen from `xl/worksheets/sheet1.xml`. */
function resolved(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

/** What a part holds; empty where there is no such part. */
export const textOf = async (zip: JSZip, part: string): Promise<string> =>
  (await zip.file(part)?.async('string')) ?? '';

/** Where a part points to; empty where it has no file of relations. */
export async function relationsOf(zip: JSZip, part: string): Promise<Relation[]> {
  const xml = await textOf(zip, relationsName(part));
  return [...xml.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)].map(([tag]) => ({
    id: attribute(tag, 'Id'),
    type: attribute(tag, 'Type').split('/').pop() ?? '',
    target: resolved(part, attribute(tag, 'Target')),
  }));
}

/** Name of the sheet → its part. */
export async function sheetParts(zip: JSZip): Promise<Map<string, string>> {
  const relations = new Map((await relationsOf(zip, 'xl/workbook.xml')).map((one) => [one.id, one.target]));
  const xml = await textOf(zip, 'xl/workbook.xml');
  return new Map(
    [...xml.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'name'),
      relations.get(attribute(tag, 'r:id')) ?? '',
    ]),
  );
}

const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Adds a relation and gives its id. `target` from the package's root. */
export async function addRelation(zip: JSZip, part: string, type: string, target: string): Promise<string> {
  const known = await relationsOf(zip, part);
  let number = known.length + 1;
  while (known.some(({ id }) => id === `rIdKam${String(number)}`)) number++;
  const id = `rIdKam${String(number)}`;
  const empty =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  const xml = (await textOf(zip, relationsName(part))) || empty;
  const relation = `<Relationship Id="${id}" Type="${officeTypes}/${type}" Target="/${target}"/>`;
  zip.file(relationsName(part), xml.replace('</Relationships>', `${relation}</Relationships>`));
  return id;
}

/** Declares a new part; `type` is what tells it from others of its format: `drawingml.chart`. */
export async function addContentType(zip: JSZip, part: string, type: string): Promise<void> {
  const xml = await textOf(zip, '[Content_Types].xml');
  const override = `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`;
  zip.file('[Content_Types].xml', xml.replace('</Types>', `${override}</Types>`));
}

/** The first free `xl/drawings/drawingN.xml`. */
export function freePart(zip: JSZip, stem: string): string {
  for (let number = 1; ; number++) {
    const part = `${stem}${String(number)}.xml`;
    if (zip.file(part) === null) return part;
  }
}
