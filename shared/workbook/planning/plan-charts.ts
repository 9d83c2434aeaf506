// Planning charts and paper: where a chart's cells are, whether it is there already, and how it is taken away again.
import { domainError, type DomainError } from '../../model/domain-error';
import { plainText } from '../../model/plain-text';
import { columnIndex } from './draft-sheet';
import { draftFor, noSuchPlace, type EditPlan } from './edit-plan';
import type { Change } from '../port';

type Of<K extends Change['kind']> = Extract<Change, { kind: K }>;

/** Titles count as the same as headers do: whatever their case and spaces. */
function hasChart(plan: EditPlan, sheet: string, titles: readonly string[]): boolean {
  const there = plan.snapshot.data.find(({ id }) => id === sheet)?.charts ?? [];
  const planned = plan.edits.flatMap((edit) =>
    edit.kind === 'addChart' && edit.sheet === sheet ? [edit.title] : [],
  );
  const wanted = titles.map(plainText);
  return [...there, ...planned].some((title) => wanted.includes(plainText(title)));
}

/**
 * A chart, unless one of its titles stands on the sheet. Refused with `error.noSuchColumn`; a host without charts gets a note, `error.chartNotDrawn`.
 */
export function planAddChart(plan: EditPlan, change: Of<'addChart'>): DomainError | undefined {
  const { target, title, aliases = [], chart, headerRow, fromRow, toRow, at } = change;
  const draft = draftFor(plan, target);
  if (draft === undefined) return noSuchPlace(target);
  const columns = [change.labels, ...change.series].map((id) => columnIndex(draft, id));
  const missing = columns.findIndex((column) => column < 0);
  if (missing >= 0) {
    const column = [change.labels, ...change.series][missing] ?? '';
    return domainError('value', 'error.noSuchColumn', { sheet: draft.name, column });
  }
  if (!plan.capabilities.charts) {
    plan.notes.push(domainError('value', 'error.chartNotDrawn', { title }));
    return undefined;
  }
  if (hasChart(plan, draft.id, [title, ...aliases])) return undefined;
  const [labels = 0, ...series] = columns;
  const place = { headerRow, fromRow, toRow, labels, series, at };
  const names = series.map((column) => String(draft.cellAt(headerRow, column).value ?? ''));
  plan.edits.push({ kind: 'addChart', sheet: draft.id, chart, title, names, ...place });
  if (!draft.isNew) plan.undo.unshift({ kind: 'removeChart', target, title });
  return undefined;
}

/** A chart taken away; nothing where it is gone already. */
export function planRemoveChart(
  plan: EditPlan,
  { target, title }: Of<'removeChart'>,
): DomainError | undefined {
  const draft = draftFor(plan, target);
  if (draft === undefined) return noSuchPlace(target);
  // Somebody may have taken it out already.
  if (hasChart(plan, draft.id, [title])) plan.edits.push({ kind: 'removeChart', sheet: draft.id, title });
  return undefined;
}

/** One printed page from A1 on. Undoing leaves it: it holds nothing. */
export function planPrintOnePage(
  plan: EditPlan,
  { target, rows, columns }: Of<'printOnePage'>,
): DomainError | undefined {
  const draft = draftFor(plan, target);
  if (draft === undefined) return noSuchPlace(target);
  plan.edits.push({ kind: 'printOnePage', sheet: draft.id, rows, columns });
  return undefined;
}
