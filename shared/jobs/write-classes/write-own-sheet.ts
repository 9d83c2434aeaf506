// Writing into our own sheet of accounts, KAM Accounts: one row per account, its value summed by live formulas where the lines allow it.
import type { CellValue } from '../../model/cell';
import { formatMessage } from '../../text/format-message';
import { formulaText } from '../../workbook/a1';
import { runsOf } from '../../workbook/row-runs';
import type { Change, ColumnId } from '../../workbook/port';
import { accountsTable, ownKeysOf, ownSheet, type OwnColumn, type OwnSheet } from './own-sheet';
import { sumObstacle, sumTemplate } from './own-sheet-sums';
import { addResultColumns } from './result-columns';
import type { WriteContext, WritePart } from './write-part';

const target = { table: accountsTable };

export function planOwnSheet(context: WriteContext): WritePart {
  const { portfolio, choice, capabilities } = context;
  const { count, mapping } = portfolio.accounts;
  const own = ownSheet(context);
  const as = capabilities.spill ? choice.as : 'values';
  const part: WritePart = { changes: [], preview: [], written: [], as };
  part.changes.push({ kind: 'ensureTable', spec: { table: accountsTable, columns: own.specs } });
  const what = mapping.layout === 'orderLines' ? 'preview.ownSheet' : 'preview.ownSheetAccounts';
  part.preview.push({ code: what, params: { sheet: accountsTable, rows: count } });
  if (as !== choice.as)
    part.preview.push({ code: 'preview.onlyValues', params: { words: '@reason.noSpill' } });
  addNames(context, own, part);
  addSums(context, own, part);
  addResultColumns(context, frameOf(own), part);
  return part;
}

function frameOf({ data, places, rowOf, lastRow, goneRows, specs, width }: OwnSheet) {
  const values = specs.find(({ formulas }) => formulas !== undefined);
  return {
    target,
    sheet: accountsTable,
    data,
    headerRow: 0,
    lastRow,
    rowOf,
    totalRows: goneRows,
    value: places.value,
    interest: places.interest,
    valueHeader: values?.header ?? null,
    firstFree: width,
  };
}

/** Names are texts whatever they look like. Rows of accounts that are gone lose what we wrote there, and keep what the user did. */
function addNames(context: WriteContext, own: OwnSheet, part: WritePart): void {
  const { names, ids, interest } = context.portfolio.accounts;
  const { language } = context.choice;
  const keys = ownKeysOf(context);
  const yesNo = ['', formatMessage(language, 'word.no'), formatMessage(language, 'word.yes')];
  const columns: Readonly<Record<Exclude<OwnColumn, 'value'>, (i: number) => CellValue>> = {
    accountId: (i) => keys[i] ?? null,
    account: (i) => (ids === null ? keys[i] : names[i]) || null,
    interest: (i) => yesNo[interest?.[i] ?? 0] || null,
  };
  for (const [column, valueOf] of Object.entries(columns)) {
    const place = own.places[column as OwnColumn];
    if (place !== undefined) part.changes.push(...setColumn(own, place.id, place.index, valueOf));
  }
}

/** Only the cells that change, so that a write that changes nothing writes nothing. */
function setColumn(
  { data, rowOf, goneRows }: OwnSheet,
  column: ColumnId,
  index: number,
  valueOf: (account: number) => CellValue,
): Change[] {
  const cells = [
    ...Array.from(rowOf, (row, i) => [row, valueOf(i)] as const),
    ...goneRows.map((row) => [row, null] as const),
  ].filter(([row, value]) => {
    const own = data?.columns[index];
    return own?.formulas[row] !== undefined || (own?.values[row] ?? null) !== value;
  });
  if (cells.length === 0) return [];
  const rows = cells.map(([row]) => row);
  return [{ kind: 'setCells', target, column, rows, values: cells.map(([, value]) => value) }];
}

function addSums(context: WriteContext, own: OwnSheet, part: WritePart): void {
  const { value } = context.portfolio.accounts;
  const { id, index } = own.places.value;
  const header = own.specs.find(({ formulas }) => formulas !== undefined)?.header ?? '';
  const obstacle = part.as === 'formulas' ? sumObstacle(context) : undefined;
  const number = (i: number) => (Number.isNaN(value[i]) ? null : (value[i] ?? null));
  if (part.as === 'values' || obstacle !== undefined) {
    part.changes.push(...setColumn(own, id, index, number));
    if (obstacle === undefined) return;
    const reason = formatMessage(context.choice.language, obstacle.code, obstacle.params);
    part.preview.push({ code: 'preview.fixedSums', params: { header, reason } });
    return;
  }
  const formula = sumTemplate(context, own.key.id);
  const summed = Array.from(own.rowOf).filter((_, i) => number(i) !== null);
  part.changes.push(...emptiedSums(own));
  for (const { from, count } of runsOf(summed.sort((one, other) => one - other))) {
    const toRow = from + count - 1;
    part.changes.push({
      kind: 'insertFormula',
      target,
      column: id,
      placement: 'perRow',
      row: from,
      toRow,
      formula,
    });
  }
  const sheet = context.snapshot.sheets.find((one) => one.id === context.portfolio.accounts.mapping.sheet);
  const columnIndex = (one: ColumnId) => (one === own.key.id ? own.key.index : Number(one.slice(1)));
  const place = { row: summed[0] ?? 1, columnIndex, sheetName: () => sheet?.name ?? '' };
  part.preview.push({ code: 'preview.liveSums', params: { header }, formula: formulaText(formula, place) });
}

/** Sums of an earlier write, as values or as formulas, in rows that get none now or that held values. */
function emptiedSums({ data, places, rowOf, goneRows }: OwnSheet): Change[] {
  const own = data?.columns[places.value.index];
  const rows = [...Array.from(rowOf), ...goneRows].filter(
    (row) => own?.formulas[row] !== undefined || (own?.values[row] ?? null) !== null,
  );
  if (rows.length === 0) return [];
  return [
    { kind: 'setCells', target, column: places.value.id, rows, values: rows.map((): CellValue => null) },
  ];
}
