// Choice rules: lists of words that cells may hold, between an exceljs workbook and Univer's resource of data validations. Lists written out in the rule
// travel both ways; rules of other kinds stay in the file as they are.
import type { DataValidation, Workbook, Worksheet } from 'exceljs';
import { rangeAddress, type UniverRange } from './univer-range';

/** Univer's own key for the resource. */
export const choicesResource = 'SHEET_DATA_VALIDATION_PLUGIN';

interface UniverRule {
  readonly uid: string;
  readonly type: string;
  readonly formula1?: string;
  readonly ranges: readonly UniverRange[];
}

type FileRules = Record<string, DataValidation>;

/** Part of exceljs' worksheet that its types leave out: rules by address. */
const rulesOf = (sheet: Worksheet): FileRules =>
  (sheet as unknown as { dataValidations: { model: FileRules } }).dataValidations.model;

/** Excel takes no longer list inside a rule. */
const longestList = 255;

/** `"yes,no"` → `yes,no`; undefined for a list that stands elsewhere in the workbook. */
function writtenList({ type, formulae }: DataValidation): string | undefined {
  const [first] = (formulae ?? []) as unknown[];
  if (type !== 'list' || typeof first !== 'string') return undefined;
  return /^"(.*)"$/s.exec(first)?.[1]?.replace(/""/g, '"');
}

/** Cells of one column that follow each other and have the same list, as one range. */
function rangesByList(sheet: Worksheet): Map<string, UniverRange[]> {
  const cells = Object.entries(rulesOf(sheet)).flatMap(([address, rule]) => {
    const list = writtenList(rule);
    const place = list === undefined || address.includes(':') ? undefined : sheet.getCell(address);
    return list === undefined || place === undefined
      ? []
      : [{ list, row: Number(place.row) - 1, column: Number(place.col) - 1 }];
  });
  cells.sort((one, other) => one.column - other.column || one.row - other.row);
  const found = new Map<string, UniverRange[]>();
  for (const { list, row, column } of cells) {
    const ranges = found.get(list) ?? [];
    const last = ranges[ranges.length - 1];
    if (last?.startColumn === column && last.endRow === row - 1)
      ranges[ranges.length - 1] = { ...last, endRow: row };
    else ranges.push({ startRow: row, endRow: row, startColumn: column, endColumn: column });
    found.set(list, ranges);
  }
  return found;
}

/** The resource of these lists, alone in an array; an empty array where the file has none. */
export function choicesToUniver(book: Workbook): { name: string; data: string }[] {
  const bySheet = book.worksheets.flatMap((sheet) => {
    const rules = [...rangesByList(sheet)].map(([list, ranges], i): UniverRule & { allowBlank: boolean } => ({
      uid: `list${String(sheet.id)}-${String(i)}`,
      type: 'list',
      formula1: list,
      allowBlank: true,
      ranges,
    }));
    return rules.length === 0 ? [] : [[`ws${String(sheet.id)}`, rules] as const];
  });
  return bySheet.length === 0
    ? []
    : [{ name: choicesResource, data: JSON.stringify(Object.fromEntries(bySheet)) }];
}

/**
 * Writes the lists into the worksheets, in place. What Univer has takes the place of the lists of the file; `sheets`: Univer's id of each
 * worksheet.
 */
export function choicesFromUniver(
  sheets: ReadonlyMap<string, Worksheet>,
  resource: string | undefined,
): void {
  const bySheet = JSON.parse(resource || '{}') as Record<string, readonly UniverRule[]>;
  for (const [id, sheet] of sheets) {
    const rules = rulesOf(sheet);
    /** The file's own rules by their lists: what they say to the user who types something else is kept. */
    const known = new Map<string, DataValidation>();
    for (const [address, rule] of Object.entries(rules)) {
      const list = writtenList(rule);
      if (list === undefined) continue;
      known.set(list, rule);
      delete rules[address];
    }
    for (const { type, formula1 = '', ranges } of bySheet[id] ?? []) {
      if (type !== 'list' || formula1 === '' || formula1.startsWith('=') || formula1.length > longestList)
        continue;
      for (const range of ranges) rules[rangeAddress(range)] = known.get(formula1) ?? listRule(formula1);
    }
  }
}

const listRule = (list: string): DataValidation => ({
  type: 'list',
  allowBlank: true,
  formulae: [`"${list.replace(/"/g, '""')}"`],
});
