// ownAccounts: one row per account in our own sheet, KAM Accounts: names, numbers, interest, and the value summed by live formulas where the lines allow it.
import type { CellValue } from '../../model/cell';
import type { Language } from '../../model/language';
import type { AccountTable } from '../../sheet/accounts/account-table';
import { formatMessage } from '../../text/format-message';
import { formulaText } from '../../workbook/a1';
import { runsOf } from '../../workbook/planning/row-runs';
import type { Change, ColumnId, Snapshot } from '../../workbook/port';
import { accountLines } from './account-lines';
import { sumObstacle, sumTemplate } from './live-sums';
import { accountsTable, type OwnColumn, type OwnSheet } from './own-sheet';
import { readsAsHeader } from './result-header';
import type { ColumnPlace, ResultFrame } from './result-frame';
import type { WriteChoice } from './write-choice';
import type { WritePart } from './write-part';

const target = { table: accountsTable };

/** The sheet as a frame for result columns. */
export function ownFrame(own: OwnSheet): ResultFrame {
  const { data, places, rowOf, lastRow, goneRows, width } = own;
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
    isHeaded: readsAsHeader(valueHeader(own)),
    firstFree: width,
  };
}

const valueHeader = ({ specs }: OwnSheet): string =>
  specs.find(({ formulas }) => formulas !== undefined)?.header ?? '';

/** The sheet made where there is none, and what says who the accounts are. */
export function ownRows(own: OwnSheet, accounts: AccountTable, language: Language): WritePart {
  const what = accounts.mapping.layout === 'orderLines' ? 'preview.ownSheet' : 'preview.ownSheetAccounts';
  return {
    changes: [
      { kind: 'ensureTable', spec: { table: accountsTable, columns: own.specs } },
      ...nameChanges(own, accounts, language),
    ],
    preview: [{ code: what, params: { sheet: accountsTable, rows: accounts.count } }],
    written: [],
  };
}

/** Names are texts whatever they look like. Rows of accounts that are gone lose what we wrote there, and keep what the user did. */
function nameChanges(own: OwnSheet, { names, ids, interest }: AccountTable, language: Language): Change[] {
  const { keys, places } = own;
  const yesNo = ['', formatMessage(language, 'word.no'), formatMessage(language, 'word.yes')];
  const cells: Readonly<Record<Exclude<OwnColumn, 'value'>, (i: number) => CellValue>> = {
    accountId: (i) => keys[i] ?? null,
    account: (i) => (ids === null ? keys[i] : names[i]) || null,
    interest: (i) => yesNo[interest?.[i] ?? 0] || null,
  };
  return Object.entries(cells).flatMap(([column, cellOf]) => {
    const place = places[column as OwnColumn];
    return place === undefined ? [] : changedCells(own, place, cellOf);
  });
}

/** Only the cells that change, so that a write that changes nothing writes nothing. */
function changedCells(
  { data, rowOf, goneRows }: OwnSheet,
  { id, index }: ColumnPlace,
  cellOf: (account: number) => CellValue,
): Change[] {
  const own = data?.columns[index];
  const cells = [
    ...Array.from(rowOf, (row, i) => [row, cellOf(i)] as const),
    ...goneRows.map((row) => [row, null] as const),
  ].filter(([row, value]) => own?.formulas[row] !== undefined || (own?.values[row] ?? null) !== value);
  if (cells.length === 0) return [];
  const rows = cells.map(([row]) => row);
  return [{ kind: 'setCells', target, column: id, rows, values: cells.map(([, value]) => value) }];
}

/** The values: sums that follow the lines, or figures with the reason why they do not. */
export function ownValues(
  own: OwnSheet,
  accounts: AccountTable,
  snapshot: Snapshot,
  { as, language }: Pick<WriteChoice, 'as' | 'language'>,
): WritePart {
  const number = (i: number) => (Number.isNaN(accounts.value[i]) ? null : (accounts.value[i] ?? null));
  const fixed: WritePart = {
    changes: changedCells(own, own.places.value, number),
    preview: [],
    written: [],
  };
  if (as === 'values') return fixed;
  const obstacle = sumObstacle(accounts, accountLines(snapshot, accounts));
  if (obstacle === undefined) return liveSums(own, accounts, snapshot, number);
  const reason = formatMessage(language, obstacle.code, obstacle.params);
  const preview = [{ code: 'preview.fixedSums', params: { header: valueHeader(own), reason } } as const];
  return { ...fixed, preview };
}

function liveSums(
  own: OwnSheet,
  accounts: AccountTable,
  { sheets }: Snapshot,
  number: (i: number) => number | null,
): WritePart {
  const formula = sumTemplate(accounts, own.key.id);
  const summed = Array.from(own.rowOf)
    .filter((_, i) => number(i) !== null)
    .sort((one, other) => one - other);
  const sums = runsOf(summed).map(({ from, count }): Change => {
    const rows = { row: from, toRow: from + count - 1 };
    return {
      kind: 'insertFormula',
      target,
      column: own.places.value.id,
      placement: 'perRow',
      ...rows,
      formula,
    };
  });
  const text = formulaText(formula, {
    row: own.rowOf.find((_, i) => number(i) !== null) ?? 1,
    columnIndex: (one: ColumnId) => (one === own.key.id ? own.key.index : Number(one.slice(1))),
    sheetName: () => sheets.find(({ id }) => id === accounts.mapping.sheet)?.name ?? '',
  });
  return {
    changes: [...emptiedSums(own), ...sums],
    preview: [{ code: 'preview.liveSums', params: { header: valueHeader(own) }, formula: text }],
    written: [],
  };
}

/** Sums of an earlier write, as values or as formulas, in rows that get none now or that held values. */
function emptiedSums({ data, places, rowOf, goneRows }: OwnSheet): Change[] {
  const { id, index } = places.value;
  const own = data?.columns[index];
  const rows = [...Array.from(rowOf), ...goneRows].filter(
    (row) => own?.formulas[row] !== undefined || (own?.values[row] ?? null) !== null,
  );
  const values = rows.map((): CellValue => null);
  return rows.length === 0 ? [] : [{ kind: 'setCells', target, column: id, rows, values }];
}
