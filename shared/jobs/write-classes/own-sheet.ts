// OwnSheet: our sheet of accounts, KAM Accounts: its columns, and the row that each account has or gets. Rows that are there never move: people write
// notes beside them.
import type { Language } from '../../model/language';
import { plainText } from '../../model/plain-text';
import type { AccountTable } from '../../sheet/accounts/account-table';
import { formatMessage } from '../../text/format-message';
import type { Change, ColumnRole, ColumnSpec, SheetData, Snapshot } from '../../workbook/port';
import type { Portfolio } from '../portfolio/portfolio';
import type { ColumnPlace } from './result-frame';

/** The sheet's name, the same in both languages so that workbooks travel. */
export const accountsTable = 'KAM Accounts';

/** Whether changes write to it. */
export const writesOwnSheet = (changes: readonly Change[]): boolean =>
  changes.some((change) => change.kind === 'ensureTable' && change.spec.table === accountsTable);

/** Its columns before those of results. */
export type OwnColumn = 'accountId' | 'account' | 'value' | 'interest';

/** Our sheet with the accounts of a portfolio in it; rows and columns are zero-based. */
export interface OwnSheet {
  /** As it is; undefined where the workbook has none yet. */
  readonly data: SheetData | undefined;
  readonly specs: readonly ColumnSpec[];
  readonly places: Readonly<Partial<Record<OwnColumn, ColumnPlace>>> &
    Readonly<Record<'account' | 'value', ColumnPlace>>;
  /** What an account is known by here, and by which formulas find its lines: its number, or its name where no numbers are mapped. */
  readonly key: ColumnPlace;
  /** What stands in the key column for each account: `#7`, the row of the user's sheet, where it has neither number nor name. */
  readonly keys: readonly string[];
  /** The sheet's row of each account. */
  readonly rowOf: Int32Array;
  /** Rows of accounts that are gone. */
  readonly goneRows: readonly number[];
  readonly lastRow: number;
  /** Where the first column of results goes. */
  readonly width: number;
}

/** The sheet as it will be once the portfolio is written to it. */
export function ownSheet(snapshot: Snapshot, { accounts, order }: Portfolio, language: Language): OwnSheet {
  const { mapping, ids, names, rows, interest } = accounts;
  const columns: readonly OwnColumn[] = [
    ...(ids === null ? [] : ['accountId' as const]),
    'account',
    'value',
    ...(interest === null ? [] : ['interest' as const]),
  ];
  const specs = columns.map((column) => specOf(column, language, mapping.valueField));
  const data = snapshot.data.find(({ name }) => name === accountsTable);
  let next = data?.columns.length ?? 0;
  const found = specs.map((spec, i): [OwnColumn, ColumnPlace] => {
    const index = data?.columns.findIndex(({ values }) => isHeader(values[0] ?? null, spec)) ?? -1;
    return [
      columns[i] as OwnColumn,
      index < 0 ? { id: spec.header, index: next++ } : { id: `c${String(index)}`, index },
    ];
  });
  const places = Object.fromEntries(found) as OwnSheet['places'];
  const key = places.accountId ?? places.account;
  const keys = (ids ?? names).map((text, i) => text || `#${String((rows[i] ?? 0) + 1)}`);
  return { data, specs, places, key, keys, width: next, ...rowsOf(data, key, keys, order) };
}

const roles: Readonly<Record<OwnColumn, ColumnRole>> = {
  accountId: 'id',
  account: 'text',
  value: 'money',
  interest: 'yesNo',
};
const widths: Readonly<Record<OwnColumn, number>> = { accountId: 16, account: 32, value: 18, interest: 14 };

function specOf(
  column: OwnColumn,
  language: Language,
  valueField: AccountTable['mapping']['valueField'],
): ColumnSpec {
  const key = `header.${column === 'value' ? valueField : column}` as const;
  return {
    header: formatMessage(language, key),
    aliases: [formatMessage('en', key), formatMessage('pl', key)],
    role: roles[column],
    width: widths[column],
    ...(column === 'value' ? { formulas: ['SUMIFS'] } : {}),
  };
}

function isHeader(cell: unknown, { aliases = [] }: ColumnSpec): boolean {
  return typeof cell === 'string' && aliases.some((alias) => plainText(alias) === plainText(cell));
}

/** Accounts that are there keep their rows; new ones, largest first, take blank rows and then those below. Equal keys go by their order. */
function rowsOf(
  data: SheetData | undefined,
  key: ColumnPlace,
  keys: readonly string[],
  order: Int32Array,
): Pick<OwnSheet, 'rowOf' | 'goneRows' | 'lastRow'> {
  const present = new Map<string, number[]>();
  const free: number[] = [];
  for (let row = 1; row < (data?.rows ?? 0); row++) {
    const text = String(data?.columns[key.index]?.values[row] ?? '').trim();
    if (data?.columns.every(({ values }) => (values[row] ?? null) === null) === true) free.push(row);
    else present.set(text, [...(present.get(text) ?? []), row]);
  }
  let next = Math.max(1, data?.rows ?? 1);
  const rowOf = Int32Array.from(keys, (one) => present.get(one)?.shift() ?? -1);
  const newOnes = order.filter((i) => rowOf[i] === -1);
  const inSheetOrder = new Map<string, number[]>();
  for (const i of [...newOnes].sort((one, other) => one - other))
    inSheetOrder.set(keys[i] ?? '', [...(inSheetOrder.get(keys[i] ?? '') ?? []), i]);
  for (const i of newOnes) {
    const account = inSheetOrder.get(keys[i] ?? '')?.shift() ?? i;
    rowOf[account] = free.shift() ?? next++;
  }
  present.delete('');
  return { rowOf, goneRows: [...present.values()].flat(), lastRow: next - 1 };
}
