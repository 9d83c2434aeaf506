// The pane on a page of its own, over the memory workbook; what it shows is asked for in the address, what it did can be asked in the console.
import { mountPane } from '../../shared/pane/mount-pane';
import { languageOf } from '../../shared/model/language';
import { createWorkbook } from '../../shared/workbook/planning/create-workbook';
import type { SheetContent } from '../../shared/workbook/memory/sheet-content';
import { createMemoryGrid } from '../../shared/workbook/memory/memory-grid';
import type { Selection } from '../../shared/workbook/port';
import { jsonWire, withLatency } from '../../shared/workbook/wrappers';
import { planSheets } from './generated-plans';
import { accountSheet, faultySheet, notesSheet, orderSheet } from './generated-accounts';
import { formulaSheet } from './formula-sheet';
import { evaluateInGrid } from '../workbook/evaluate-in-grid';

const asked = new URLSearchParams(location.search);

function content(): readonly SheetContent[] {
  const sheet = asked.get('sheet') ?? 'accounts';
  const count = Number(asked.get('accounts') ?? 240);
  if (sheet === 'none') return [notesSheet];
  if (sheet === 'plans') {
    const accounts = accountSheet(count);
    return [accounts, ...planSheets(count, (i) => String(accounts.cells[i + 1]?.[1]))];
  }
  if (sheet === 'formulas') return [accountSheet(count), formulaSheet];
  if (sheet === 'orders') return [orderSheet(count)];
  return [notesSheet, sheet === 'faulty' ? faultySheet() : accountSheet(count)];
}

const grid = createMemoryGrid(
  content(),
  asked.get('sheet') === 'formulas' ? { evaluate: evaluateInGrid } : {},
);
const latency = Number(asked.get('latency') ?? 0);
const wait = () => new Promise<void>((resolve) => setTimeout(resolve, latency));
const workbook = createWorkbook(grid);
const listeners = new Set<(selection: Selection) => void>();
const revealed: Selection[] = [];

/** What tests look at and reach into. */
const paneDev = {
  revealed,
  select: (selection: Selection) => {
    grid.select(selection);
    listeners.forEach((listener) => listener(selection));
  },
  cells: (name: string) =>
    grid.sheets
      .find((sheet) => sheet.name === name)
      ?.rows.map((row) => row.map(({ value, formula }) => formula ?? value)),
  setCell: (name: string, row: number, column: number, value: string | number) =>
    grid.edit((sheets) =>
      sheets.find((sheet) => sheet.name === name)?.set(row, column, { value, formula: null }),
    ),
};
export type PaneDev = typeof paneDev;
Object.assign(globalThis, { paneDev });

const element = document.getElementById('pane')!;
const theme = asked.get('theme');
if (theme !== null) element.dataset['theme'] = theme;

mountPane(element, {
  workbook: latency > 0 ? withLatency(workbook, wait) : asked.has('wire') ? jsonWire(workbook) : workbook,
  reveal: {
    reveal: (at) => {
      revealed.push(at);
      return Promise.resolve();
    },
  },
  selection: {
    onSelect(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  },
  preferences: {
    get: (key) => localStorage.getItem(key),
    set: (key, value) => localStorage.setItem(key, value),
  },
  language: languageOf(asked.get('language') ?? 'en'),
  today: () => '2026-01-15',
});
