// proposeMapping: which sheet holds the accounts, where its header is and what its columns mean, each with its reason.
import { domainError } from '../../model/domain-error';
import { fail, ok, type Result } from '../../model/result';
import type { ColumnData, SheetData, SheetId, Snapshot } from '../../workbook/port';
import type { AccountField } from './account-field';
import { findHeaderRow } from './find-header-row';
import { documentHeaders } from './header-synonyms';
import { headeredColumns, matchHeaders, type HeaderedColumn, type MatchedHeaders } from './match-headers';
import { isSecondHeaderRow } from './two-row-header';
import type { FieldProposal, MappingProposal, MappingReason, SheetLayout } from './sheet-mapping';

/** Whether a sheet is one of our tables, by its name: they are never the account sheet. */
export function isOwnSheet(name: string): boolean {
  return /^KAM /.test(name);
}

interface SheetCandidate {
  readonly data: SheetData;
  readonly headerRow: number;
  readonly columns: readonly HeaderedColumn[];
  readonly matched: MatchedHeaders;
  readonly score: number;
}

/** The proposal for the best sheet of a snapshot read with `sheets: 'first'` or in whole; `error.noAccountSheet` where none looks like accounts. */
export function proposeMapping(snapshot: Snapshot): Result<MappingProposal> {
  const hidden = new Set(snapshot.sheets.filter((sheet) => sheet.hidden).map(({ id }) => id));
  const candidates = snapshot.data.flatMap((data) =>
    isOwnSheet(data.name) ? [] : candidateOf(data, hidden.has(data.id)),
  );
  const best = candidates.sort((one, other) => other.score - one.score)[0];
  return best === undefined
    ? fail(domainError('notAvailable', 'error.noAccountSheet'))
    : ok(proposalOf(best));
}

/** The proposal for a sheet, and a zero-based header row, that the user chose; without a row the best one is found. */
export function proposeForSheet(data: SheetData, headerRow?: number): Result<MappingProposal> {
  const row = headerRow ?? lastHeaderRow(data, findHeaderRow(data)?.row ?? 0);
  const columns = headeredColumns(data.columns, row);
  return ok(proposalOf({ data, headerRow: row, columns, matched: matchHeaders(columns), score: 0 }));
}

/** Of a two-row header the second: accounts begin below it. */
function lastHeaderRow({ columns }: SheetData, row: number): number {
  return isSecondHeaderRow(columns, row + 1) ? row + 1 : row;
}

/** A sheet needs names or ids of accounts, and is better the more fields it has; hidden sheets only if nothing else is there. */
function candidateOf(data: SheetData, hidden: boolean): SheetCandidate[] {
  const found = findHeaderRow(data);
  if (found === undefined) return [];
  const headerRow = lastHeaderRow(data, found.row);
  const columns = headeredColumns(data.columns, headerRow);
  const matched = matchHeaders(columns);
  const fields = new Set(matched.fields.map(({ field }) => field));
  if (!fields.has('account') && !fields.has('accountId')) return [];
  const valued = fields.has('revenue') || fields.has('margin') ? 3 : 0;
  return [
    {
      data,
      headerRow,
      columns,
      matched,
      score: found.score + valued + fields.size - (hidden ? 20 : 0),
    },
  ];
}

function proposalOf({ data, headerRow, columns, matched }: SheetCandidate): MappingProposal {
  const layout = layoutOf(data, headerRow, columns, matched.fields);
  const fields = matched.fields.filter(({ field }) => field !== 'orderDay' || layout.layout === 'orderLines');
  const byField = Object.fromEntries(fields.map(({ field, column }) => [field, column])) as Partial<
    Record<AccountField, string>
  >;
  return {
    mapping: {
      sheet: data.id,
      headerRow,
      layout: layout.layout,
      fields: byField,
      valueField: byField.revenue === undefined && byField.margin !== undefined ? 'margin' : 'revenue',
    },
    fields,
    refused: matched.refused,
    reasons: [
      { code: 'mapping.sheet', params: { sheet: data.name } },
      { code: 'mapping.headerRow', params: { row: headerRow + 1, count: fields.length } },
      layout.reason,
    ],
    columns: columns.map(({ id, header }) => ({ id, header, sample: sampleOf(data.columns, id, headerRow) })),
  };
}

function sampleOf(columns: readonly ColumnData[], id: string, headerRow: number): string[] {
  const values = columns.find((column) => column.id === id)?.values ?? [];
  return values
    .slice(headerRow + 1)
    .filter((cell) => cell !== null && cell !== '')
    .slice(0, 3)
    .map(String);
}

/** Rows are lines of orders where accounts come again and again and the rows carry a day or a document number. */
function layoutOf(
  data: SheetData,
  headerRow: number,
  columns: readonly HeaderedColumn[],
  fields: readonly FieldProposal[],
): { readonly layout: SheetLayout; readonly reason: MappingReason } {
  const key =
    fields.find(({ field }) => field === 'accountId') ?? fields.find(({ field }) => field === 'account');
  const repeated = key === undefined ? 0 : 1 - distinctShare(data, headerRow, key.column);
  const isLine =
    fields.some(({ field }) => field === 'orderDay') ||
    columns.some(({ text }) => documentHeaders.includes(text.words));
  if (repeated > 0.2 && isLine) {
    return {
      layout: 'orderLines',
      reason: { code: 'mapping.orderLines', params: { header: key?.header ?? '' } },
    };
  }
  return { layout: 'accounts', reason: { code: 'mapping.accounts', params: {} } };
}

function distinctShare(data: SheetData, headerRow: number, column: SheetId): number {
  const values = data.columns.find(({ id }) => id === column)?.values.slice(headerRow + 1) ?? [];
  const filled = values.filter((cell) => cell !== null && cell !== '');
  return filled.length === 0 ? 1 : new Set(filled).size / filled.length;
}
