// planPageSheet: the plan on a page as a sheet of its own in the workbook, for those who share workbooks rather than papers. Written again, it takes the
// place of what was there. Shares are drawn as bars of signs, which every spreadsheet shows, and charts where the host has them.
import { takenName } from '../chart-sheets/taken-name';
import { fail, ok, type Result } from '../../model/result';
import { chartBlock, columnOfCells, type ChartPlace, type SheetChart } from '../chart-sheets/chart-block';
import type { Change, ColumnSpec, SheetData, Snapshot, Target } from '../../workbook/port';
import type { PagePart, PlanPage } from './page-part';
import type { PageAudience } from './plan-page';
import type { PageWords } from './page-words';

const longestName = 31;
const barSigns = 20;
const widths = [34, 34, 22, 18, 18, 14, 14] as const;

/** `KAM Plan – Delta`, without the signs that sheets may not have in their names. Ours by its beginning. */
export function planSheetName(name: string, audience: PageAudience): string {
  const clean = name
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const start = audience === 'internal' ? 'KAM Plan' : 'KAM Shared';
  return `${start} – ${clean}`.slice(0, longestName).replace(/['\s]+$/, '');
}

/** As many as the widest part of a page takes, with its title. */
const pageColumns = 8;
/** Right of them; fixed, so that what is written again finds its charts. */
const chartColumn = pageColumns + 1;
const chartColumns = 6;
const chartRows = 15;

/** The changes that make or renew the sheet, which the snapshot must hold where there is one. Fails where another sheet has its name (`error.sheetNameTaken`). */
export function planPageSheet(
  snapshot: Snapshot,
  sheet: string,
  page: PlanPage,
  charts: readonly (SheetChart | undefined)[],
  { say }: PageWords,
): Result<readonly Change[]> {
  const taken = takenName(snapshot, sheet);
  if (taken !== undefined) return fail(taken);
  const target = { table: sheet };
  const rows = pageRows(page);
  const columns = columnSpecs([say('planPage.sheet.part'), say('planPage.sheet.what')]);
  const old = snapshot.data.find(({ name }) => name === sheet);
  const last = charts.map((chart) => chart !== undefined).lastIndexOf(true);
  return ok([
    { kind: 'ensureTable', spec: { table: sheet, columns } },
    ...cellChanges(target, rows, old),
    ...charts.flatMap((chart, i) => chartChanges(target, chart, i, old)),
    {
      kind: 'printOnePage',
      target,
      rows: Math.max(rows.length + 1, last < 0 ? 0 : figuresRow(last) + figureRows - 1),
      columns: last < 0 ? pageColumns : chartColumn + chartColumns,
    },
  ]);
}

/** A chart that has nothing to show any more shows nothing. */
function chartChanges(
  target: Target,
  chart: SheetChart | undefined,
  index: number,
  old: SheetData | undefined,
): Change[] {
  const place = chartPlace(index);
  if (chart !== undefined) return chartBlock(target, chart, place);
  const width = Math.min(figureColumns, (old?.columns.length ?? 0) - chartColumn);
  const blanks = Array.from({ length: figureRows }, () => null);
  return Array.from({ length: Math.max(0, width) }, (_, i) =>
    columnOfCells(target, chartColumn + i, place.row, blanks),
  );
}

/** No row is deleted: charts would lose the cells they show. Blanks take the place of what a longer page left. */
function cellChanges(target: Target, rows: readonly string[][], old: SheetData | undefined): Change[] {
  const length = Math.max(rows.length, (old?.rows ?? 1) - 1);
  return Array.from({ length: pageColumns }, (_, column) => {
    const cells = Array.from({ length }, (__, row) => rows[row]?.[column] || null);
    return columnOfCells(target, column, 1, cells);
  });
}

/** Charts stand one below the other; their figures below the last place of a chart. */
const mostCharts = 2;
const figureRows = 8;
const figureColumns = 3;
const figuresRow = (index: number) => 1 + mostCharts * (chartRows + 1) + index * figureRows;

function chartPlace(index: number): ChartPlace {
  const at = {
    row: 1 + index * (chartRows + 1),
    column: chartColumn,
    rows: chartRows,
    columns: chartColumns,
  };
  return { row: figuresRow(index), column: chartColumn, at };
}

/** The first two columns have names; the others, of tables inside the page, count on. */
function columnSpecs(names: readonly string[]): ColumnSpec[] {
  return Array.from({ length: pageColumns }, (_, i) => ({
    header: names[i] ?? String(i - names.length + 1),
    role: i === 0 ? ('heading' as const) : ('text' as const),
    width: widths[i] ?? 14,
  }));
}

function pageRows({ title, subtitle, parts, note }: PlanPage): string[][] {
  // The title has its row for itself: nothing beside it cuts it off.
  return [[title], ['', subtitle], [], ...parts.flatMap((part) => [...partRows(part), []]), [note]];
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
