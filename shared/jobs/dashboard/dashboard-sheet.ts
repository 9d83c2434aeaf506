// dashboardSheet: the portfolio at a glance as a sheet of the workbook: shares by class against their targets, the largest customers with their running
// share, and charts over both where the host has them. Written again, the figures take the place of what was there.
import { takenName } from '../chart-sheets/taken-name';
import type { CellValue } from '../../model/cell';
import { dayToSerial, type Day } from '../../model/day';
import type { Language } from '../../model/language';
import { fail, ok, type Result } from '../../model/result';
import { chartBlock, columnOfCells, type SheetChart } from '../chart-sheets/chart-block';
import { classWords } from '../../text/class-words';
import { formatMessage } from '../../text/format-message';
import type { MessageKey } from '../../text/messages.en';
import type { Change, ColumnRole, ColumnSpec, Snapshot, Target } from '../../workbook/port';
import type { Portfolio } from '../portfolio/portfolio';

/** The name of the sheet, the same in both languages. */
export const dashboardTable = 'KAM Dashboard';

const largestShown = 20;
/** The rows of the sheet: shares from the top, figures, the largest customers. */
const figuresRow = 7;
const paretoRow = 15;
/** Charts stand right of the figures, one below the other. */
const sharesAt = { row: 1, column: 6, rows: 16, columns: 8 };
const paretoAt = { row: 18, column: 6, rows: 18, columns: 8 };

/** The language of the sheet, and the day that it says its figures are of. */
export interface DashboardWords {
  readonly language: Language;
  readonly today: Day;
}

type Say = (code: MessageKey, params?: Readonly<Record<string, string | number>>) => string;

const sayIn =
  (language: Language): Say =>
  (code, params = {}) =>
    formatMessage(language, code, params);

const other = (language: Language): Language => (language === 'en' ? 'pl' : 'en');

/** The changes that make or renew the sheet, which the snapshot must hold where there is one. Fails where another sheet has its name (`error.sheetNameTaken`). */
export function dashboardSheet(
  snapshot: Snapshot,
  portfolio: Portfolio,
  words: DashboardWords,
): Result<readonly Change[]> {
  const taken = takenName(snapshot, dashboardTable);
  if (taken !== undefined) return fail(taken);
  const target = { table: dashboardTable };
  return ok([
    { kind: 'ensureTable', spec: { table: dashboardTable, columns: columnSpecs(words.language) } },
    ...chartBlock(target, sharesChart(portfolio, words.language), { row: 0, column: 0, at: sharesAt }),
    ...keyFigureChanges(target, keyFigures(portfolio, words)),
    ...chartBlock(target, paretoChart(portfolio, words.language), {
      row: paretoRow,
      column: 0,
      at: paretoAt,
    }),
    {
      kind: 'printOnePage',
      target,
      rows: paretoRow + largestShown + 1,
      columns: sharesAt.column + sharesAt.columns,
    },
  ]);
}

function columnSpecs(language: Language): ColumnSpec[] {
  return sharesHeader(language).map((header, i) => ({
    header,
    aliases: [sharesHeader(other(language))[i] ?? ''],
    role: 'text' as const,
    width: i === 0 ? 34 : 16,
  }));
}

const sharesHeader = (language: Language): string[] => [
  sayIn(language)('dashboard.share'),
  ...classWords[language],
];

function titles(key: MessageKey, language: Language) {
  return { title: sayIn(language)(key), alias: sayIn(other(language))(key) };
}

function sharesChart({ classes, time, accounts }: Portfolio, language: Language): SheetChart {
  const say = sayIn(language);
  const line = (label: string, shares: readonly (number | undefined)[] | undefined): CellValue[] => [
    label,
    ...[0, 1, 2, 3].map((code) => shares?.[code] ?? null),
  ];
  return {
    chart: 'stackedBar',
    ...titles('dashboard.chart.shares', language),
    header: sharesHeader(language),
    rows: [
      line(
        say('dashboard.share.accounts'),
        classes.map(({ accountShare }) => accountShare),
      ),
      line(
        say('dashboard.share.accounts.target'),
        classes.map(({ targetShare }) => targetShare),
      ),
      line(
        say(`dashboard.share.${accounts.mapping.valueField}`),
        classes.map(({ valueShare }) => valueShare),
      ),
      line(
        say('dashboard.share.time'),
        time?.classes.map(({ timeShare }) => timeShare),
      ),
      line(
        say('dashboard.share.time.target'),
        time?.classes.map(({ target }) => target),
      ),
    ],
    roles: ['percent', 'percent', 'percent', 'percent'],
  };
}

/** Fewer customers leave blank places, so that the chart's cells stay the same. */
function paretoChart({ accounts, order, cumulative }: Portfolio, language: Language): SheetChart {
  const say = sayIn(language);
  const ranked = Array.from(order).filter((i) => (accounts.value[i] ?? NaN) > 0);
  return {
    chart: 'pareto',
    ...titles('dashboard.chart.pareto', language),
    header: [say('header.account'), say(`header.${accounts.mapping.valueField}`), say('dashboard.running')],
    rows: Array.from({ length: largestShown }, (_, place): CellValue[] => {
      const i = ranked[place];
      if (i === undefined) return [null, null, null];
      const name = accounts.names[i] || accounts.ids?.[i];
      return [name ?? null, accounts.value[i] ?? null, cumulative?.[i] ?? null];
    }),
    roles: ['money', 'percent'],
  };
}

interface KeyFigure {
  readonly label: string;
  readonly value: CellValue;
  readonly role: ColumnRole;
}

function keyFigureChanges(target: Target, figures: readonly KeyFigure[]): Change[] {
  return [
    columnOfCells(
      target,
      0,
      figuresRow,
      figures.map(({ label }) => label),
    ),
    columnOfCells(
      target,
      1,
      figuresRow,
      figures.map(({ value }) => value),
    ),
    ...figures.map(({ role }, i): Change => {
      const row = figuresRow + i;
      return { kind: 'format', target, column: 'c1', fromRow: row, toRow: row, role };
    }),
  ];
}

/** What cannot be said of a portfolio without value stays blank. */
function keyFigures(
  { concentration, classification, classes, accounts }: Portfolio,
  { language, today }: DashboardWords,
): KeyFigure[] {
  const say = sayIn(language);
  const measure = accounts.mapping.valueField;
  return [
    { label: say('dashboard.day'), value: dayToSerial(today), role: 'day' },
    { label: say(`dashboard.total.${measure}`), value: classification.total, role: 'money' },
    { label: say('dashboard.strategic'), value: classes[0]?.accounts ?? 0, role: 'number' },
    { label: say('dashboard.customers'), value: concentration?.customers ?? null, role: 'number' },
    { label: say('dashboard.pareto'), value: concentration?.pareto ?? null, role: 'number' },
    { label: say('dashboard.top'), value: concentration?.top ?? null, role: 'percent' },
    {
      label: say('dashboard.verdict'),
      value: concentration === null ? null : say(`result.${concentration.verdict}`),
      role: 'choice',
    },
  ];
}
