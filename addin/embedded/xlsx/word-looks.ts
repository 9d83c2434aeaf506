// Word looks: conditional formats «cell is equal to this word», between an exceljs workbook and Univer's resource. Those travel both ways; formats of other
// kinds stay in the file as they are.
import type { ConditionalFormattingOptions, Workbook, Worksheet } from 'exceljs';
import { literalText } from '../../../shared/workbook/a1';
import { parseRef } from './array-refs';
import { rangeAddress, type UniverRange } from './univer-range';

/** Univer's own key for the resource. */
export const wordLooksResource = 'SHEET_CONDITIONAL_FORMATTING_PLUGIN';

interface Colors {
  readonly bg?: { readonly rgb?: string | null };
  readonly cl?: { readonly rgb?: string | null };
}

interface UniverRule {
  readonly cfId: string;
  readonly ranges: readonly UniverRange[];
  readonly stopIfTrue: boolean;
  readonly rule: {
    readonly type: string;
    readonly subType?: string;
    readonly operator?: string;
    readonly value?: unknown;
    readonly style?: Colors;
  };
}

type FileRule = ConditionalFormattingOptions['rules'][number] & {
  readonly operator?: string;
  readonly formulae?: readonly unknown[];
};
interface FileFormat {
  readonly ref: string;
  readonly rules: readonly FileRule[];
}

/** Part of exceljs' worksheet that its types leave out. */
const formatsOf = (sheet: Worksheet) => sheet as unknown as { conditionalFormattings: readonly FileFormat[] };

/** The word of a rule that this file reads; undefined for any other rule. */
function wordOf({ type, operator, formulae }: FileRule): string | undefined {
  const [formula] = formulae ?? [];
  if (type !== 'cellIs' || operator !== 'equal' || typeof formula !== 'string') return undefined;
  return /^"((?:[^"]|"")*)"$/.exec(formula)?.[1]?.replace(/""/g, '"');
}

function rangesOf(ref: string): UniverRange[] {
  return ref.split(/[ ,]+/).flatMap((one) => {
    const found = parseRef(one);
    if (found === undefined) return [];
    const { top, left, bottom, right } = found;
    return [{ startRow: top - 1, endRow: bottom - 1, startColumn: left - 1, endColumn: right - 1 }];
  });
}

const rgb = (color: { argb?: string } | undefined) =>
  color?.argb === undefined ? undefined : { rgb: `#${color.argb.slice(-6)}` };

function colorsOf({ style }: FileRule): Colors {
  const fill = style?.fill?.type === 'pattern' ? rgb(style.fill.bgColor ?? style.fill.fgColor) : undefined;
  const font = rgb(style?.font?.color);
  return { ...(fill === undefined ? {} : { bg: fill }), ...(font === undefined ? {} : { cl: font }) };
}

/** The resource of these formats, alone in an array; an empty array where the file has none. */
export function wordLooksToUniver(book: Workbook): { name: string; data: string }[] {
  const bySheet = book.worksheets.flatMap((sheet) => {
    const rules = formatsOf(sheet).conditionalFormattings.flatMap(({ ref, rules: inFile }, f) =>
      inFile.flatMap((rule, i): UniverRule[] => {
        const word = wordOf(rule);
        if (word === undefined) return [];
        const cfId = `word${String(sheet.id)}-${String(f)}-${String(i)}`;
        const look = { type: 'highlightCell', subType: 'text', operator: 'equal', value: word };
        return [{ cfId, ranges: rangesOf(ref), stopIfTrue: false, rule: { ...look, style: colorsOf(rule) } }];
      }),
    );
    return rules.length === 0 ? [] : [[`ws${String(sheet.id)}`, rules] as const];
  });
  return bySheet.length === 0
    ? []
    : [{ name: wordLooksResource, data: JSON.stringify(Object.fromEntries(bySheet)) }];
}

/** Univer writes `#112233` or `rgb(17,34,51)`. */
function argb(color: { readonly rgb?: string | null } | undefined): { argb: string } | undefined {
  const text = color?.rgb ?? '';
  const [hex] = /(?<=^#)[0-9a-f]{6}$/i.exec(text) ?? [];
  if (hex !== undefined) return { argb: `FF${hex.toUpperCase()}` };
  const parts = /^rgb\((\d+),\s*(\d+),\s*(\d+)\)$/.exec(text)?.slice(1);
  if (parts === undefined) return undefined;
  return {
    argb: `FF${parts
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')
      .toUpperCase()}`,
  };
}

function styleOf({ bg, cl }: Colors): FileRule['style'] {
  const [fill, font] = [argb(bg), argb(cl)];
  return {
    ...(fill === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', bgColor: fill } }),
    ...(font === undefined ? {} : { font: { color: font } }),
  };
}

/** The file's own look for a word, with all that Univer does not know of, as long as its colours are the same. */
function lookFor(word: string, colors: Colors, known: readonly FileRule[]): FileRule['style'] {
  const wanted = JSON.stringify(styleOf(colors));
  const same = known.find(
    (rule) => wordOf(rule) === word && JSON.stringify(styleOf(colorsOf(rule))) === wanted,
  );
  return same?.style ?? styleOf(colors);
}

/**
 * Writes the formats into the worksheets, in place. What Univer has takes the place of the file's rules of this kind; `sheets`: Univer's id of
 * each worksheet.
 */
export function wordLooksFromUniver(
  sheets: ReadonlyMap<string, Worksheet>,
  resource: string | undefined,
): void {
  const bySheet = JSON.parse(resource || '{}') as Record<string, readonly UniverRule[]>;
  for (const [id, sheet] of sheets) {
    const formats = formatsOf(sheet);
    const inFile = formats.conditionalFormattings.flatMap(({ rules }) => rules);
    formats.conditionalFormattings = formats.conditionalFormattings
      .map(({ ref, rules }) => ({ ref, rules: rules.filter((rule) => wordOf(rule) === undefined) }))
      .filter(({ rules }) => rules.length > 0);
    let priority = Math.max(0, ...inFile.map((rule) => rule.priority ?? 0));
    for (const { ranges, rule } of bySheet[id] ?? []) {
      const { type, subType, operator, value, style = {} } = rule;
      if (type !== 'highlightCell' || subType !== 'text' || operator !== 'equal') continue;
      if (typeof value !== 'string' || ranges.length === 0) continue;
      const look = { type: 'cellIs', operator: 'equal', formulae: [literalText(value)] } as const;
      sheet.addConditionalFormatting({
        ref: ranges.map(rangeAddress).join(' '),
        rules: [
          {
            ...look,
            formulae: [...look.formulae],
            style: lookFor(value, style, inFile) ?? {},
            priority: ++priority,
          },
        ],
      });
    }
  }
}
