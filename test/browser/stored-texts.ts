// The values stored in a saved .xlsx, read from its XML: what a program shows that does not calculate.
import { readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';
import JSZip from 'jszip';

type Node = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name, _path, _leaf, isAttribute) =>
    !isAttribute && ['row', 'c', 'si', 'sheet', 'Relationship'].includes(name),
});

const nodes = (value: unknown): readonly Node[] => (Array.isArray(value) ? (value as Node[]) : []);
const child = (node: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((one, name) => (one as Node | undefined)?.[name], node);
const textOf = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? textOf((value as Node)['#text'])
    : typeof value === 'string' || typeof value === 'number'
      ? String(value)
      : '';

/** The texts of one column of one sheet, without its first row. */
export async function storedTexts(file: string, sheetName: string, column: string): Promise<string[]> {
  const zip = await JSZip.loadAsync(readFileSync(file));
  const part = async (name: string): Promise<Node> =>
    parser.parse((await zip.file(name)?.async('string')) ?? '') as Node;
  const sheets = nodes(child(await part('xl/workbook.xml'), 'workbook', 'sheets', 'sheet'));
  const id = sheets.find((sheet) => sheet.name === sheetName)?.['r:id'];
  const relations = nodes(child(await part('xl/_rels/workbook.xml.rels'), 'Relationships', 'Relationship'));
  const target = textOf(relations.find((relation) => relation.Id === id)?.Target).replace(/^\/xl\//, '');
  const shared = nodes(child(await part('xl/sharedStrings.xml'), 'sst', 'si')).map((one) => textOf(one.t));
  const rows = nodes(child(await part(`xl/${target}`), 'worksheet', 'sheetData', 'row')).slice(1);
  return rows.flatMap((row) => {
    const cell = nodes(row.c).find((one) => String(one.r).replace(/\d+$/, '') === column);
    const value = textOf(cell?.v ?? child(cell, 'is', 't'));
    return cell === undefined ? [] : [cell.t === 's' ? (shared[Number(value)] ?? '') : value];
  });
}
