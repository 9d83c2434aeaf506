// Live sums: each account's value in KAM Accounts as a SUMIFS over the user's lines, where that gives the very same sum.
import type { CellValue } from '../../model/cell';
import { dayToSerial } from '../../model/day';
import type { AccountTable } from '../../sheet/accounts/account-table';
import type { ColumnId, FormulaArgument, FormulaTemplate } from '../../workbook/port';
import { keyField, type AccountLines } from './account-lines';

/** Why a SUMIFS would give another sum; `params` fill the message. */
export interface SumObstacle {
  readonly code:
    'reason.numberTexts' | 'reason.dayTexts' | 'reason.rowsSkipped' | 'reason.sameNames' | 'reason.wildcards';
  readonly params: Readonly<Record<string, string>>;
}

/**
 * The first obstacle; undefined where a SUMIFS gives the same. It overlooks numbers and days stored as text, reads its condition as a pattern without
 * regard to case, and takes "007" for 7.
 */
export function sumObstacle(
  accounts: AccountTable,
  lines: AccountLines | undefined,
): SumObstacle | undefined {
  if (accounts.numberTexts > 0) return { code: 'reason.numberTexts', params: {} };
  if (accounts.skippedRows.length > 0) return { code: 'reason.rowsSkipped', params: {} };
  if (accounts.mapping.period !== undefined && !hasRealDays(lines))
    return { code: 'reason.dayTexts', params: {} };
  return keyObstacle(accounts.ids ?? accounts.names, lines);
}

function hasRealDays(lines: AccountLines | undefined): boolean {
  const days = lines?.days;
  if (lines === undefined || days === undefined) return false;
  return lines.rows.every((row) => {
    const cell = days[row] ?? null;
    return cell === null || typeof cell === 'number';
  });
}

/** What a condition makes of a text: case does not count, and a text that is a number is that number. */
function asCondition(text: string): string {
  const isNumber = text.trim() !== '' && Number.isFinite(Number(text.replace(',', '.')));
  return isNumber ? String(Number(text.replace(',', '.'))) : text.toLowerCase();
}

const patternSigns = /[*?~<>=]/;
const longestCondition = 255;

const pattern = (text: string): SumObstacle => ({
  code: 'reason.wildcards',
  params: { name: text.slice(0, 40) },
});

function keyObstacle(keys: readonly string[], lines: AccountLines | undefined): SumObstacle | undefined {
  const seen = new Set<string>();
  for (const key of keys) {
    if (key === '' || key.length > longestCondition || patternSigns.test(key)) return pattern(key);
    const condition = asCondition(key);
    if (seen.has(condition)) return { code: 'reason.sameNames', params: { name: key } };
    seen.add(condition);
  }
  return lines?.keys === undefined
    ? { code: 'reason.rowsSkipped', params: {} }
    : strayKey(lines, lines.keys, seen);
}

/** A line whose key is written otherwise than the account's, or a total row that bears an account's key. */
function strayKey(
  { rows, totalRows }: AccountLines,
  keys: readonly CellValue[],
  conditions: ReadonlySet<string>,
): SumObstacle | undefined {
  const spaced = rows.find((row) => {
    const cell = keys[row] ?? null;
    return typeof cell === 'string' && cell !== cell.trim();
  });
  const counted = totalRows.find((row) => conditions.has(asCondition(String(keys[row] ?? ''))));
  const stray = spaced ?? counted;
  return stray === undefined ? undefined : pattern(String(keys[stray] ?? ''));
}

/** `=SUMIFS(values, keys, this row's key, days, ">=…", days, "<…")`; the period only where one is chosen. */
export function sumTemplate(accounts: AccountTable, key: ColumnId): FormulaTemplate {
  const { mapping, firstRow, lastRow } = accounts;
  const lines = (column: ColumnId | undefined): FormulaArgument => {
    const target = { sheet: mapping.sheet };
    return { kind: 'column', column: column ?? '', fromRow: firstRow, toRow: lastRow, target };
  };
  const { fields, period, valueField } = mapping;
  const condition = (text: string): FormulaArgument[] => [
    lines(fields.orderDay),
    { kind: 'value', value: text },
  ];
  return {
    function: 'SUMIFS',
    args: [
      lines(fields[valueField]),
      lines(fields[keyField(accounts)]),
      { kind: 'cell', column: key },
      ...(period === undefined
        ? []
        : [
            ...condition(`>=${String(dayToSerial(period.from))}`),
            ...condition(`<${String(dayToSerial(period.to) + 1)}`),
          ]),
    ],
  };
}
