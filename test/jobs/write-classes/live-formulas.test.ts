// What is written says what the pane shows: live formulas, calculated by the catalogue itself, and values, against the portfolio; and undo.
import fc from 'fast-check';
import type { CellValue } from '../../../shared/model/cell';
import type { Portfolio } from '../../../shared/jobs/portfolio/portfolio';
import type { Language } from '../../../shared/model/language';
import { columnContents } from '../../../shared/jobs/write-classes/column-content';
import { formulaTitleOf, titleOf } from '../../../shared/jobs/write-classes/result-title';
import { defaultPortfolioSettings, type PortfolioSettings } from '../../../shared/model/portfolio-settings';
import {
  writeColumns,
  type WriteChoice,
  type WriteColumn,
} from '../../../shared/jobs/write-classes/write-choice';
import { ownSheet } from '../../../shared/jobs/write-classes/own-sheet';
import { gridsEqual } from '../../../shared/workbook/memory-grid';
import { planWrite } from '../../../shared/jobs/write-classes/write-classes';
import { valueOf } from '../../../shared/workbook/contract-harness';
import { columnUnder, formulas, open, portfolioOf, reopen, write, type Session } from './session';

const allColumns: WriteChoice = { as: 'formulas', columns: writeColumns, language: 'en' };

/** The column as values, one per account. */
function valuesOf(column: WriteColumn, portfolio: Portfolio, language: Language): CellValue[] {
  const [content] = columnContents([column], portfolio, language);
  return Array.from({ length: portfolio.accounts.count }, (_, i) => content?.valueOf(i) ?? null);
}

const close = (shown: CellValue, expected: CellValue): boolean =>
  typeof shown === 'number' && typeof expected === 'number'
    ? Math.abs(shown - expected) <= 1e-9 * Math.max(1, Math.abs(expected))
    : (shown ?? '') === (expected ?? '');

/** Accounts and columns where the sheet shows something else than the portfolio. */
async function differences(session: Session, choice: WriteChoice, settings?: PortfolioSettings) {
  const { portfolio, as } = await write(session, choice, settings);
  const { accounts } = portfolio;
  const isOwn = choice.placement === 'ownSheet' || accounts.mapping.layout === 'orderLines';
  const sheet = session.grid.sheets.find(({ id, name }) =>
    isOwn ? name === 'KAM Accounts' : id === accounts.mapping.sheet,
  );
  const headerRow = isOwn ? 0 : accounts.mapping.headerRow;
  const rows = isOwn ? await ownRows(session, portfolio, choice) : accounts.rows;
  const wrong: string[] = [];
  for (const column of choice.columns) {
    const titles = [titleOf(column, choice.language), formulaTitleOf(column, choice.language)];
    const title = titles[as === 'formulas' ? 1 : 0] ?? '';
    const width = sheet?.used().columns ?? 0;
    const shownAt = Array.from({ length: width }, (_, c) =>
      titles.includes(String(sheet?.valueAt(headerRow, c))),
    );
    const place = shownAt.includes(true) ? shownAt.lastIndexOf(true) : undefined;
    if (place === undefined) wrong.push(`no column ${title}`);
    else {
      valuesOf(column, portfolio, choice.language).forEach((expected, i) => {
        const shown = sheet?.valueAt(rows[i] ?? -1, place) ?? null;
        if (!close(shown, expected))
          wrong.push(`${title} ${String(i)}: ${String(shown)} ≠ ${String(expected)}`);
      });
    }
  }
  return wrong;
}

/** Rows in KAM Accounts once it is written: planned again on what stands there now. */
async function ownRows({ grid, workbook }: Session, portfolio: Portfolio, choice: WriteChoice) {
  const { snapshot } = await reopen(grid, workbook);
  return ownSheet(snapshot, portfolio, choice.language).rowOf;
}

const header = ['Nazwa', 'Obrót', 'Zainteresowanie', 'Godziny', 'Nr klienta'];
const list: CellValue[][] = [
  header,
  ['Alfa', '1 200 000,50 zł', null, 20, '001'],
  ['=cmd|calc', 300_000, null, 50, '002'],
  ['Gamma', 200_000, null, 100, '003'],
  ['Delta', 0, 'tak', 10, '004'],
  ['Epsilon', 0, 'nie', 0, '005'],
  ['Zeta', null, null, null, '006'],
  ['Eta', -50, null, 5, '007'],
];

const settings: PortfolioSettings = {
  strategicShare: 0.25,
  majorShare: 0.5,
  timeSplit: [0.5, 0.3, 0.2],
  abc: [0.7, 0.9],
};

describe('live formulas show what the pane shows', () => {
  test.each<[string, CellValue[][], Partial<WriteChoice>]>([
    ['beside the accounts', list, {}],
    ['with a title above and a total below', [['Kartoteka'], [null], ...list, ['Razem', 1_699_950.5]], {}],
    [
      'where the header reads as a number',
      list.map((row, r) => (r === 0 ? ['Nazwa', '2025', ...header.slice(2)] : row)),
      {},
    ],
    [
      'where the header is a mark for what is not known',
      list.map((row, r) => (r === 0 ? ['Nazwa', '?', ...header.slice(2)] : row)),
      {},
    ],
    [
      'where the header is blank',
      list.map((row, r) => (r === 0 ? ['Nazwa', null, ...header.slice(2)] : row)),
      {},
    ],
    ['with blank rows between', [...list.slice(0, 3), [null], [null], ...list.slice(3)], {}],
    ['without interest', list.map((row) => row.filter((_, c) => c !== 2)), {}],
    ['on a sheet of our own', list, { placement: 'ownSheet' }],
    [
      'on a sheet of our own, as numbers',
      list.map((row, r) => (r === 1 ? ['Alfa', 1_200_000.5, ...row.slice(2)] : row)),
      { placement: 'ownSheet' },
    ],
    [
      'on a sheet of our own, without interest',
      list.map((row) => row.filter((_, c) => c !== 2)),
      { placement: 'ownSheet' },
    ],
  ])('%s', async (_, rows, choice) => {
    const session = await open(rows);
    const mapping = { ...session.mapping, fields: { ...session.mapping.fields, revenue: 'c1' } };
    for (const chosen of [defaultPortfolioSettings, settings]) {
      const again = { ...(await reopen(session.grid, session.workbook)), mapping };
      expect(await differences(again, { ...allColumns, ...choice }, chosen)).toEqual([]);
    }
  });

  test('in Polish', async () => {
    const session = await open(list);
    const choice: WriteChoice = { ...allColumns, columns: ['class', 'explanation'], language: 'pl' };
    expect(await differences(session, choice)).toEqual([]);
  });
});

const lines: CellValue[][] = [
  ['Data', 'Nr faktury', 'Klient', 'Obrót'],
  [45_300, 'F1', 'Alfa', 100],
  [45_310, 'F2', 'Beta', 50],
  [45_700, 'F3', 'alfa sp.', 70],
  [45_701, 'F4', 'Alfa', 30],
  [45_702, 'F5', 'Beta', 20],
  [45_703, 'F6', 'Gamma', null],
  [45_704, 'F7', 'Alfa', -10],
];

describe('order lines', () => {
  const day = { dayColumns: [0] };

  test('are summed live, and accounts without any number stay blank', async () => {
    const session = await open(lines, 'Faktury', day);
    expect(await differences(session, { ...allColumns, columns: ['class', 'share', 'abc'] })).toEqual([]);
    const written = Object.values(formulas(session.grid, 'KAM Accounts')).filter((one) =>
      one.startsWith('=SUMIFS'),
    );
    expect(written).toEqual(
      [2, 3, 4].map((row) => `=SUMIFS('Faktury'!$D$2:$D$8,'Faktury'!$C$2:$C$8,A${String(row)})`),
    );
  });

  test('of a period are summed by their days', async () => {
    const session = await open(lines, 'Faktury', day);
    const mapping = { ...session.mapping, period: { from: '2025-01-01', to: '2025-12-31' } };
    const part = { ...session, mapping };
    expect(await differences(part, { ...allColumns, columns: ['class', 'share'] })).toEqual([]);
    expect(formulas(session.grid, 'KAM Accounts')['1,1']).toBe(
      `=SUMIFS('Faktury'!$D$2:$D$8,'Faktury'!$C$2:$C$8,A2,'Faktury'!$A$2:$A$8,">=45658",'Faktury'!$A$2:$A$8,"<46023")`,
    );
  });

  test.each<[string, CellValue[][]]>([
    ['reason.wildcards', [...lines, [45_705, 'F8', 'Hurt*', 5]]],
    ['reason.wildcards', [...lines, [45_705, 'F8', ' Alfa', 5]]],
    ['reason.sameNames', [...lines, [45_705, 'F8', 'ALFA', 5]]],
    ['reason.numberTexts', [...lines, [45_705, 'F8', 'Beta', '5,50']]],
  ])('are written as sums where live ones would differ: %s', async (reason, rows) => {
    const session = await open(rows, 'Faktury', day);
    expect(await differences(session, { ...allColumns, columns: ['class', 'share'] })).toEqual([]);
    expect(Object.values(formulas(session.grid, 'KAM Accounts')).join()).not.toContain('SUMIFS');
    expect(reason).toMatch(/^reason\./);
  });

  test('change from live sums to fixed ones and back, and lose the accounts that are gone but not what people wrote beside them', async () => {
    const choice: WriteChoice = { ...allColumns, columns: ['class'] };
    const session = await open(lines, 'Faktury', day);
    expect(await differences(session, choice)).toEqual([]);
    session.grid.edit((sheets) => {
      const own = sheets.find(({ name }) => name === 'KAM Accounts');
      own?.set(0, 6, { value: 'Uwagi', formula: null });
      for (let row = 1; row <= 4; row++)
        own?.set(row, 6, { value: `o ${String(own.valueAt(row, 0))}`, formula: null });
      sheets[0]?.set(2, 2, { value: 'Hurt*', formula: null });
      sheets[0]?.set(5, 2, { value: 'Hurt*', formula: null });
    });
    expect(await differences(await reopen(session.grid, session.workbook), choice)).toEqual([]);
    const own = session.grid.sheets.find(({ name }) => name === 'KAM Accounts');
    const shown = Array.from({ length: 6 }, (_, row) => [own?.valueAt(row, 0), own?.valueAt(row, 6)]);
    expect(shown).toEqual([
      ['Account', 'Uwagi'],
      ['Alfa', 'o Alfa'],
      [null, 'o Beta'],
      ['alfa sp.', 'o alfa sp.'],
      ['Gamma', 'o Gamma'],
      ['Hurt*', null],
    ]);
    session.grid.edit(([sheet]) => {
      sheet?.set(2, 2, { value: 'Beta', formula: null });
      sheet?.set(5, 2, { value: 'Beta', formula: null });
    });
    expect(await differences(await reopen(session.grid, session.workbook), choice)).toEqual([]);
    expect(Object.values(formulas(session.grid, 'KAM Accounts')).join()).toContain('SUMIFS');
  });
});

const name = fc.oneof(
  fc.constantFrom(
    'Alfa',
    'alfa',
    ' Beta',
    '=1+1',
    '@x',
    '+48',
    '007',
    '7',
    'Łódź & <b>',
    'Suma',
    'a*',
    "O'Neil",
  ),
  fc.string({ maxLength: 12 }),
);
const value = fc.oneof(
  fc.integer({ min: -1000, max: 100_000 }),
  fc.constantFrom<CellValue>(null, 0, '1 200,50 zł', '12,5', 0.1, 1e9),
);
const row = fc.tuple(
  name,
  value,
  fc.constantFrom<CellValue>(null, 'tak', 'nie', true, 1),
  fc.constantFrom<CellValue>(null, 0, 3.5, 40),
);
const choice: fc.Arbitrary<WriteChoice> = fc.record({
  as: fc.constantFrom('formulas', 'values'),
  columns: fc.subarray<WriteColumn>([...writeColumns], { minLength: 1 }),
  placement: fc.constantFrom('accountSheet', 'ownSheet'),
  language: fc.constant('en' as const),
});

test('whatever the accounts and the choices: what is written is what was computed, and undo restores every cell', async () => {
  const sheet = fc.array(row, { minLength: 1, maxLength: 9 });
  await fc.assert(
    fc.asyncProperty(sheet, fc.array(choice, { minLength: 1, maxLength: 3 }), async (rows, choices) => {
      const cells = [
        ['Nazwa klienta', 'Obrót', 'Zainteresowanie', 'Godziny'],
        ['Pierwszy', 10, 'tak', 1],
        ...rows,
      ];
      const session = await open(cells);
      const mapping = {
        sheet: session.mapping.sheet,
        headerRow: 0,
        layout: 'accounts',
        fields: { account: 'c0', revenue: 'c1', interest: 'c2', hours: 'c3' },
        valueField: 'revenue',
      } as const;
      for (const one of choices) {
        const again = { ...(await reopen(session.grid, session.workbook)), mapping };
        const before = again.grid.sheets.map((each) => each.copy());
        const depth = session.workbook.depth();
        expect(await differences(again, one)).toEqual([]);
        // A write that finds everything as it should be has nothing to undo.
        if (session.workbook.depth() > depth)
          expect(await session.workbook.undo()).toMatchObject({ ok: true });
        expect(gridsEqual(session.grid.sheets, before)).toBe(true);
        await write({ ...(await reopen(session.grid, session.workbook)), mapping }, one);
      }
    }),
    { numRuns: 200 },
  );
});

test.each(['formulas', 'values'] as const)(
  'classes pinned by hand stand beside the accounts, and the classes written as %s follow them',
  async (as) => {
    const session = await open(list, 'Klienci');
    const { snapshot, workbook } = session;
    const free = portfolioOf(session);
    const pins = new Uint8Array(free.accounts.count).fill(255);
    const pinned = free.classification.codes.findIndex((code) => code === 1);
    pins[pinned] = 0;
    const portfolio = portfolioOf(session, undefined, undefined, pins);
    const choice: WriteChoice = { as, columns: ['class', 'explanation'], language: 'pl' };
    const plan = valueOf(planWrite(snapshot, portfolio, choice, workbook.capabilities), 'planning');
    expect((await workbook.apply(plan.changes, snapshot)).ok).toBe(true);
    const row = portfolio.accounts.rows[pinned] ?? -1;
    expect(columnUnder(session.grid, 'Klienci', 'Klasa przypięta')[row]).toBe('strategiczny');
    const written = columnUnder(session.grid, 'Klienci', 'Klasa KAM');
    expect(Array.from(portfolio.accounts.rows, (one) => written[one] || null)).toEqual(
      valuesOf('class', portfolio, 'pl'),
    );
    expect(written[row]).toBe('strategiczny');

    const again = await reopen(session.grid, workbook);
    const unpinned = valueOf(
      planWrite(again.snapshot, portfolioOf(again), choice, workbook.capabilities),
      'planning',
    );
    expect((await workbook.apply(unpinned.changes, again.snapshot)).ok).toBe(true);
    expect(columnUnder(session.grid, 'Klienci', 'Klasa przypięta')[row]).toBeNull();
    expect(columnUnder(session.grid, 'Klienci', 'Klasa KAM')[row]).toBe('zwykły');
  },
);
