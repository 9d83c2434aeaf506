// parseManifest: an Office manifest as elements in order.
import { XMLParser } from 'fast-xml-parser';

/** An element: its name, attributes and children in order. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

type Raw = Record<string, unknown>;

function elementsOf(nodes: readonly Raw[]): Element[] {
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ':@' && key !== '#text' && !key.startsWith('?'));
    if (name === undefined) return [];
    const inside = node[name] as Raw[];
    const text = inside
      .map((one) => one['#text'])
      .filter((one) => typeof one === 'string')
      .join('');
    return [
      {
        name,
        attributes: (node[':@'] ?? {}) as Record<string, string>,
        children: elementsOf(inside),
        text,
      },
    ];
  });
}

export function parseManifest(xml: string): Element {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
    commentPropName: '?comment',
  });
  const [root] = elementsOf(parser.parse(xml) as Raw[]);
  if (root === undefined) throw new Error('the manifest is empty');
  return root;
}

export function all(element: Element, name: string): Element[] {
  return [
    ...(element.name === name ? [element] : []),
    ...element.children.flatMap((child) => all(child, name)),
  ];
}
