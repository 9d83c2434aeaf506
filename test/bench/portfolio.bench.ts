// Speed of the main job's plans: everything the pane shows of 100,000 accounts, writing it, and a workbook's own part of a large batch.
import type { CellValue } from '../../shared/model/cell';
import { buildPortfolio } from '../../shared/jobs/portfolio/portfolio';
import { defaultPortfolioSettings } from '../../shared/model/portfolio-settings';
import { planWrite } from '../../shared/jobs/write-classes/write-classes';
import { writeColumns, type WriteChoice } from '../../shared/jobs/write-classes/write-choice';
import { readAccounts } from '../../shared/sheet/accounts/read-accounts';
import type { SheetMapping } from '../../shared/sheet/mapping/sheet-mapping';
import { planChanges } from '../../shared/workbook/create-workbook';
import { createMemoryGrid } from '../../shared/workbook/memory-grid';
import { snapshotVersion } from '../../shared/workbook/version';
import { valueOf } from '../../shared/workbook/contract-harness';
import { measure, report } from './measure';

const count = 100_000;
const rows: CellValue[][] = Array.from({ length: count }, (_, i) => [
  `Kontrahent ${String(i)}`,
  ((i * 7919) % 100_003) ** 2 / 100,
  i % 3 === 0 ? 'tak' : null,
  i % 50,
]);
const cells: CellValue[][] = [['Nazwa', 'Obrót', 'Zainteresowanie', 'Godziny'], ...rows];
const mapping: SheetMapping = {
  sheet: 's1',
  headerRow: 0,
  layout: 'accounts',
  fields: { account: 'c0', revenue: 'c1', interest: 'c2', hours: 'c3' },
  valueField: 'revenue',
};

async function main(): Promise<void> {
  const grid = createMemoryGrid([{ name: 'Kontrahenci', cells }]);
  const read = await grid.read({ sheets: ['s1'], tables: ['KAM Settings', 'KAM Accounts'] });
  const data = read.ok ? read.value.data[0] : undefined;
  if (!read.ok || data === undefined) throw new Error('not read');
  const snapshot = read.value;
  const accounts = valueOf(readAccounts(data, mapping), 'reading the accounts');
  report(
    'version of 100,000 × 4 cells',
    measure(() => snapshotVersion(snapshot.sheets, snapshot.data)),
  );
  report(
    'buildPortfolio, 100,000 accounts',
    measure(() => buildPortfolio(accounts, defaultPortfolioSettings)),
    'under 300 ms',
  );
  const portfolio = valueOf(buildPortfolio(accounts, defaultPortfolioSettings), 'building the portfolio');
  for (const as of ['formulas', 'values'] as const) {
    for (const placement of ['accountSheet', 'ownSheet'] as const) {
      const choice: WriteChoice = { as, columns: writeColumns, placement, language: 'pl' };
      const plan = () => planWrite(snapshot, portfolio, choice, grid.capabilities);
      const planned = valueOf(plan(), 'planning');
      report(`planWrite, all columns as ${as}, ${placement}`, measure(plan));
      report(
        '… planned into edits',
        measure(() => planChanges(snapshot, planned.changes, grid.capabilities)),
      );
    }
  }
}

void main();
