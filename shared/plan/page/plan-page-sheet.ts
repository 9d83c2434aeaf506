// planPageSheet: the plan on a page as a sheet of its own in the workbook, for those who share workbooks rather than papers. Written again, it takes the
// place of what was there; shares are drawn as bars of signs, which every spreadsheet shows.
import { domainError } from '../../model/domain-error';
import type { CellValue } from '../../model/cell';
import { fail, ok, type Result } from '../../model/result';
import { plainText } from '../../sheet/plain-text';
import type { Change, ColumnSpec, Snapshot } from '../../workbook/port';
import type { PagePart, PlanPage } from './page-part';
import type { PageAudience } from './plan-page';
import type { PageWords } from './page-words';

const longestName = 31;
const barSigns = 20;
const widths = [26, 34, 22, 18, 18, 14, 14] as const;

/** `KAM Plan – Delta`, without the signs that sheets may not have in their names. Ours by its beginning. */
export function planSheetName(name: string, audience: PageAudience): string {
  const clean = name
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const start = audience === 'internal' ? 'KAM Plan' : 'KAM Shared';
  return `${start} – ${clean}`.slice(0, longestName).replace(/['\s]+$/, '');
}

/** The snapshot must have read the sheet of that name, where there is one. */
export function planPageSheet(
  snapshot: Snapshot,
  sheet: string,
  page: PlanPage,
  { say }: PageWords,
): Result<readonly Change[]> {
  const rows = pageRows(page);
  const width = Math.max(2, ...rows.map((row) => row.length));
  const target = { table: sheet };
  const data = snapshot.data.find(({ name }) => name === sheet);
  const same = snapshot.sheets.find(({ name }) => plainText(name) === plainText(sheet));
  if (same !== undefined && same.name !== sheet)
    return fail(domainError('value', 'error.sheetNameTaken', { sheet: same.name }));
  const old = Array.from({ length: Math.max(0, (data?.rows ?? 1) - 1) }, (_, i) => i + 1);
  const columns = columnSpecs(width, [say('planPage.sheet.part'), say('planPage.sheet.what')]);
  return ok([
    { kind: 'ensureTable', spec: { table: sheet, columns } },
    ...(old.length === 0 ? [] : [{ kind: 'deleteRows' as const, target, rows: old }]),
    {
      kind: 'appendRows',
      target,
      columns: columns.map(({ header }) => header),
      rows: rows.map((row) => Array.from({ length: width }, (_, i): CellValue => row[i] || null)),
    },
  ]);
}

/** The first two columns have names; the others, of tables inside the page, count on. */
function columnSpecs(width: number, names: readonly string[]): ColumnSpec[] {
  return Array.from({ length: width }, (_, i) => ({
    header: names[i] ?? String(i - names.length + 1),
    role: 'text' as const,
    width: widths[i] ?? 14,
  }));
}

function pageRows({ title, subtitle, parts, note }: PlanPage): string[][] {
  return [[title, subtitle], [], ...parts.flatMap((part) => [...partRows(part), []]), [note]];
}

/** The title of the part stands once; what belongs to it stands to its right. */
function partRows({ title, pairs = [], lines = [], table, bars = [], board = [] }: PagePart): string[][] {
  const body = [
    ...lines.map((line) => [line]),
    ...pairs.map(([label, value]) => [label, value]),
    ...(table === undefined ? [] : [[...table.header], ...table.rows.map((row) => [...row])]),
    ...bars.map(({ label, share, text }) => [label, barText(share), text]),
    ...board.flatMap(({ title: quadrant, items }) => items.map((item, i) => [i === 0 ? quadrant : '', item])),
  ];
  return body.map((row, i) => [i === 0 ? title : '', ...row]);
}

function barText(share: number): string {
  const full = Math.round(Math.min(1, Math.max(0, share)) * barSigns);
  return '█'.repeat(full) + '░'.repeat(barSigns - full);
}
