// Live sums: each account's value in KAM Accounts as a SUMIFS over the user's lines, where that gives the very same sum.
import { dayToSerial } from '../../model/day';
import { accountRows, columnOfField } from '../../sheet/accounts/account-rows';
import type { ColumnId, FormulaArgument, FormulaTemplate, SheetData } from '../../workbook/port';
import { keysOf } from './own-sheet';
import type { WriteContext } from './write-part';

export interface SumObstacle {
  readonly code:
    'reason.numberTexts' | 'reason.dayTexts' | 'reason.rowsSkipped' | 'reason.sameNames' | 'reason.wildcards';
  readonly params: Readonly<Record<string, string>>;
}

const keyField = ({ portfolio: { accounts } }: WriteContext) =>
  accounts.ids === null ? ('account' as const) : ('accountId' as const);

function linesOf({ snapshot, portfolio }: WriteContext): SheetData | undefined {
  return snapshot.data.find(({ id }) => id === portfolio.accounts.mapping.sheet);
}

/** SUMIFS overlooks numbers and days stored as text, reads its condition as a pattern without regard to case, and takes "007" for 7. */
export function sumObstacle(context: WriteContext): SumObstacle | undefined {
  const { accounts } = context.portfolio;
  if (accounts.numberTexts > 0) return { code: 'reason.numberTexts', params: {} };
  if (accounts.skippedRows.length > 0) return { code: 'reason.rowsSkipped', params: {} };
  if (accounts.mapping.period !== undefined && !hasRealDays(context))
    return { code: 'reason.dayTexts', params: {} };
  return keyObstacle(context);
}

function hasRealDays(context: WriteContext): boolean {
  const lines = linesOf(context);
  const { mapping } = context.portfolio.accounts;
  const days = lines && columnOfField(lines, mapping, 'orderDay');
  if (lines === undefined || days === undefined) return false;
  return accountRows(lines, mapping).rows.every((row) => {
    const cell = days.values[row] ?? null;
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

function keyObstacle(context: WriteContext): SumObstacle | undefined {
  const seen = new Set<string>();
  for (const key of keysOf(context)) {
    if (key === '' || key.length > longestCondition || patternSigns.test(key))
      return { code: 'reason.wildcards', params: { name: key.slice(0, 40) } };
    const condition = asCondition(key);
    if (seen.has(condition)) return { code: 'reason.sameNames', params: { name: key } };
    seen.add(condition);
  }
  return strayKey(context, seen);
}

/** A line whose key is written otherwise than the account's, or a total row that bears an account's key. */
function strayKey(context: WriteContext, conditions: ReadonlySet<string>): SumObstacle | undefined {
  const lines = linesOf(context);
  const { mapping } = context.portfolio.accounts;
  const keys = lines && columnOfField(lines, mapping, keyField(context));
  if (lines === undefined || keys === undefined) return { code: 'reason.rowsSkipped', params: {} };
  const { rows, totalRows } = accountRows(lines, mapping);
  const spaced = rows.find((row) => {
    const cell = keys.values[row] ?? null;
    return typeof cell === 'string' && cell !== cell.trim();
  });
  const counted = totalRows.find((row) => conditions.has(asCondition(String(keys.values[row] ?? ''))));
  const stray = spaced ?? counted;
  return stray === undefined
    ? undefined
    : { code: 'reason.wildcards', params: { name: String(keys.values[stray] ?? '').slice(0, 40) } };
}

/** `=SUMIFS(values, keys, this row's key, days, ">=…", days, "<…")`; the period only where one is chosen. */
export function sumTemplate(context: WriteContext, key: ColumnId): FormulaTemplate {
  const { mapping, firstRow, lastRow } = context.portfolio.accounts;
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
      lines(fields[keyField(context)]),
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
