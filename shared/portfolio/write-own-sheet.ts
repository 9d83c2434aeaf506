// Writing a sheet of our own for order lines: one row per account, its value summed by live formulas where the lines allow it.
import { domainError } from '../model/domain-error';
import { fail, ok, type Result } from '../model/result';
import { columnName } from '../sheet/cell-name';
import { plainText } from '../sheet/plain-text';
import { formatMessage } from '../text/format-message';
import { formulaText } from '../workbook/a1';
import type {
  Change,
  ColumnId,
  ColumnSpec,
  FormulaArgument,
  FormulaTemplate,
  SheetData,
} from '../workbook/port';
import type { WriteColumn } from './write-choice';
import type { WriteContext, WritePart } from './write-classes';
import { findWritten, formulaOf, roleOf, titleOf, valuesOf } from './written-column';

export const accountsTable = 'KAM Accounts';
const target = { table: accountsTable };

/** The rows of the sheet as they will be: those that are there, then the new ones. */
interface OwnRows {
  readonly data: SheetData | undefined;
  /** Account index by sheet row − 1; −1 for a row of an account that is gone. */
  readonly accountOf: readonly number[];
  readonly added: readonly number[];
  readonly specs: readonly ColumnSpec[];
  readonly valueHeader: string;
}

export function planOwnSheet(context: WriteContext): Result<WritePart> {
  const { portfolio, choice, capabilities } = context;
  const rows = ownRows(context);
  if (!rows.ok) return rows;
  const part: WritePart = {
    changes: [],
    preview: [],
    written: [],
    as: capabilities.spill ? choice.as : 'values',
  };
  part.changes.push({ kind: 'ensureTable', spec: { table: accountsTable, columns: rows.value.specs } });
  part.preview.push({
    code: 'preview.ownSheet',
    params: { sheet: accountsTable, rows: portfolio.accounts.count },
  });
  addAccounts(context, rows.value, part);
  const last = rows.value.accountOf.length;
  const width = Math.max(rows.value.data?.columns.length ?? 0, rows.value.specs.length);
  addColumns(context, rows.value, part, last, width);
  return ok(part);
}

const keysOf = ({ portfolio: { accounts } }: WriteContext): readonly string[] =>
  accounts.ids ?? accounts.names;

function ownRows(context: WriteContext): Result<OwnRows> {
  const { snapshot, choice, portfolio } = context;
  const { mapping, ids } = portfolio.accounts;
  const header = (key: 'header.account' | 'header.accountId' | 'header.revenue' | 'header.margin') => ({
    header: formatMessage(choice.language, key),
    aliases: [formatMessage('en', key), formatMessage('pl', key)],
  });
  const name: ColumnSpec = { ...header('header.account'), role: 'text', width: 32 };
  const value: ColumnSpec = { ...header(`header.${mapping.valueField}`), role: 'money', width: 18 };
  const specs =
    ids === null
      ? [name, value]
      : [{ ...header('header.accountId'), role: 'id' as const, width: 16 }, name, value];
  const data = snapshot.data.find((one) => one.name === accountsTable);
  const isOurs = data === undefined || headerMatches(data, specs[0]);
  if (!isOurs) return fail(domainError('value', 'error.sheetNameTaken', { sheet: accountsTable }));
  const places = new Map(keysOf(context).map((key, i) => [key, i]));
  const present =
    data === undefined
      ? []
      : Array.from({ length: Math.max(0, data.rows - 1) }, (_, row) =>
          String(data.columns[0]?.values[row + 1] ?? ''),
        );
  const known = new Set(present);
  const added = keysOf(context).flatMap((key, i) => (known.has(key) ? [] : [i]));
  return ok({
    data,
    accountOf: [...present.map((key) => places.get(key) ?? -1), ...added],
    added,
    specs,
    valueHeader: value.header,
  });
}

function headerMatches(data: SheetData, spec: ColumnSpec | undefined): boolean {
  const header = plainText(String(data.columns[0]?.values[0] ?? ''));
  return spec?.aliases?.some((alias) => plainText(alias) === header) === true;
}

/** Names are texts whatever they look like; the value is a sum over the lines, or a number. */
function addAccounts(context: WriteContext, rows: OwnRows, part: WritePart): void {
  const { accounts } = context.portfolio;
  const { names, ids } = accounts;
  const columns = rows.specs.slice(0, -1).map(({ header }) => header);
  const cells = rows.added.map((i) => (ids === null ? [names[i] ?? ''] : [ids[i] ?? '', names[i] ?? '']));
  if (cells.length > 0) part.changes.push({ kind: 'appendRows', target, columns, rows: cells });
  const obstacle = part.as === 'formulas' ? sumObstacle(context) : undefined;
  if (part.as === 'formulas' && obstacle === undefined) part.changes.push(...liveSums(context, rows));
  else part.changes.push(...fixedSums(context, rows));
  const header = rows.valueHeader;
  if (obstacle !== undefined)
    part.preview.push({
      code: 'preview.fixedSums',
      params: { header, reason: formatMessage(context.choice.language, obstacle.code, obstacle.params) },
    });
  else if (part.as === 'formulas')
    part.preview.push({ code: 'preview.liveSums', params: { header }, formula: firstSum(context, rows) });
}

interface SumObstacle {
  readonly code:
    | 'reason.numberTexts'
    | 'reason.period'
    | 'reason.rowsSkipped'
    | 'reason.totalsBetween'
    | 'reason.wildcards';
  readonly params: Readonly<Record<string, string>>;
}

/** Why SUMIFS would not give the same sums: it overlooks texts, and reads its condition as a pattern without regard to case. */
function sumObstacle(context: WriteContext): SumObstacle | undefined {
  const { accounts } = context.portfolio;
  if (accounts.numberTexts > 0) return { code: 'reason.numberTexts', params: {} };
  if (accounts.mapping.period !== undefined) return { code: 'reason.period', params: {} };
  if (accounts.skippedRows.length > 0) return { code: 'reason.rowsSkipped', params: {} };
  if (accounts.totalRows.some((row) => row < accounts.lastRow))
    return { code: 'reason.totalsBetween', params: {} };
  const seen = new Set<string>();
  for (const key of keysOf(context)) {
    const folded = key.toLowerCase();
    if (key === '' || key.length > 255 || /[*?~]|^[<>=]|^\s|\s$/.test(key) || seen.has(folded))
      return { code: 'reason.wildcards', params: { name: key } };
    seen.add(folded);
  }
  return undefined;
}

function sumTemplate({ portfolio: { accounts } }: WriteContext): FormulaTemplate {
  const { mapping, firstRow, lastRow } = accounts;
  const lines = (column: ColumnId | undefined): FormulaArgument => ({
    kind: 'column',
    column: column ?? '',
    fromRow: firstRow,
    toRow: lastRow,
    target: { sheet: mapping.sheet },
  });
  const key = accounts.ids === null ? mapping.fields.account : mapping.fields.accountId;
  return {
    function: 'SUMIFS',
    args: [lines(mapping.fields[mapping.valueField]), lines(key), { kind: 'cell', column: 'c0' }],
  };
}

/** Rows that are there keep their formulas; all are written again only where the range of lines has changed. */
function liveSums(context: WriteContext, rows: OwnRows): Change[] {
  const formula = sumTemplate(context);
  return [
    {
      kind: 'insertFormula',
      target,
      column: rows.valueHeader,
      placement: 'perRow',
      row: 1,
      toRow: rows.accountOf.length,
      formula,
    },
  ];
}

function fixedSums({ portfolio: { accounts } }: WriteContext, rows: OwnRows): Change[] {
  const indices = rows.accountOf.map((_, i) => i + 1);
  const values = rows.accountOf.map((i) =>
    i < 0 || Number.isNaN(accounts.value[i]) ? null : (accounts.value[i] ?? null),
  );
  return [{ kind: 'setCells', target, column: rows.valueHeader, rows: indices, values }];
}

function firstSum(context: WriteContext, rows: OwnRows): string {
  const sheet = context.snapshot.sheets.find(({ id }) => id === context.portfolio.accounts.mapping.sheet);
  const indexOf = (id: ColumnId) => (id === rows.valueHeader ? rows.specs.length - 1 : Number(id.slice(1)));
  return formulaText(sumTemplate(context), {
    row: 1,
    columnIndex: indexOf,
    sheetName: () => sheet?.name ?? '',
  });
}

function addColumns(
  context: WriteContext,
  rows: OwnRows,
  part: WritePart,
  lastRow: number,
  width: number,
): void {
  const { choice, portfolio } = context;
  const ids = new Map<WriteColumn, { readonly id: ColumnId; readonly index: number }>();
  let next = width;
  for (const column of choice.columns) {
    const written = rows.data === undefined ? null : findWritten(rows.data, 0, column, context.remembered);
    const place =
      written === null
        ? { id: `new.${column}`, index: next++ }
        : { id: written.column, index: written.index };
    ids.set(column, place);
    const title = titleOf(column, choice.language);
    if (written === null) {
      const spec = {
        id: place.id,
        header: part.as === 'formulas' ? '' : title,
        role: roleOf[column],
        width: column === 'explanation' ? 70 : 18,
      };
      part.changes.push({ kind: 'ensureColumns', target, headerRow: 0, columns: [spec] });
    }
    const values = valuesOf(column, portfolio, choice.language);
    const params = {
      header: title,
      sheet: accountsTable,
      column: columnName(place.index),
      rows: portfolio.accounts.count,
    };
    if (part.as === 'formulas') {
      const range = (id: ColumnId): FormulaArgument => ({
        kind: 'column',
        column: id,
        fromRow: 0,
        toRow: lastRow,
      });
      const ranges = {
        value: range(rows.valueHeader),
        interest: { kind: 'omitted' } as const,
        class: range(ids.get('class')?.id ?? ''),
      };
      const formula = formulaOf(column, ranges, portfolio, choice.language);
      if (written !== null && written.anchor === null) part.changes.push(emptied(written.column, lastRow));
      part.changes.push({
        kind: 'insertFormula',
        target,
        column: place.id,
        placement: 'spill',
        row: 0,
        toRow: lastRow,
        formula,
      });
      const indexOf = (id: ColumnId) =>
        [...ids.values()].find((one) => one.id === id)?.index ?? rows.specs.length - 1;
      const text = formulaText(formula, { row: 0, columnIndex: indexOf, sheetName: () => null });
      part.preview.push({ code: 'preview.column', params, formula: text, sample: values.slice(0, 5) });
    } else if (written === null || written.anchor === null) {
      const cells = rows.accountOf.map((i) => (i < 0 ? null : (values[i] ?? null)));
      part.changes.push({
        kind: 'setCells',
        target,
        column: place.id,
        rows: rows.accountOf.map((_, i) => i + 1),
        values: cells,
      });
      part.written.push(title);
      part.preview.push({ code: 'preview.columnValues', params, sample: values.slice(0, 5) });
    } else part.preview.push({ code: 'preview.staysFormula', params });
  }
}

function emptied(column: ColumnId, lastRow: number): Change {
  const rows = Array.from({ length: lastRow + 1 }, (_, row) => row);
  return { kind: 'setCells', target, column, rows, values: rows.map(() => null) };
}
