// PlanStore: the plans of all accounts as the pane works with them: read once, shown with what was just entered laid over, saved step by step, each step
// undoable. Nothing here knows a form.
import { batch, computed, signal, type ReadonlySignal } from '@preact/signals-core';
import type { DomainError } from '../../../model/domain-error';
import type { Language } from '../../../model/language';
import type { Result } from '../../../model/result';
import {
  keyPrefixes,
  planTableIds,
  planTables,
  type FieldOf,
  type PlanTable,
} from '../../../sheet/tables/plan-tables';
import { readSettings } from '../../../sheet/tables/settings-table';
import { nextKey, tableView, type AccountKey, type TableView } from '../../../sheet/tables/table-view';
import type { FieldValue } from '../../../model/field-value';
import type { BasedOn, Change, ReadRequest, Receipt, Snapshot, Workbook } from '../../../workbook/port';
import { createUndo } from '../../../workbook/undo';
import { attempt } from '../../../jobs/running/attempt';
import { sameField } from '../../../jobs/plan-edits/op-changes';
import type { PlanRow, PlanValues } from '../../../jobs/plan-edits/plan-op';
import { planRequest, withPart } from '../../../jobs/plan-edits/plan-snapshot';
import { createSaveQueue, type SaveQueue } from './save-queue';
import { overlaidView } from '../../../jobs/plan-edits/table-overlay';

export interface PlanStore {
  /** False until the tables were read for the first time. */
  readonly ready: ReadonlySignal<boolean>;
  /** Why they could not be read. */
  readonly fault: ReadonlySignal<DomainError | null>;
  /** What is being saved, what could not be, what waits for the user's word. */
  readonly saving: Omit<SaveQueue, 'push' | 'clear'>;
  readonly canUndo: ReadonlySignal<boolean>;
  /** All rows of a table, with what was just entered. Follow it inside a component or a computed signal. */
  readonly view: <T extends PlanTable>(table: T) => TableView<FieldOf<T>>;
  /** The rows of a table that belong to an account, in the order of the sheet. */
  readonly rows: <T extends PlanTable>(table: T, account: AccountKey) => readonly PlanRow<T>[];
  /** The account's row in KAM Plans; undefined while nothing is planned. */
  readonly plan: (account: AccountKey) => PlanRow<'plans'> | undefined;
  /** Sets fields of a row. Values equal to those there are no step. */
  readonly set: <T extends PlanTable>(
    table: T,
    key: string,
    account: AccountKey | null,
    values: PlanValues<T>,
  ) => void;
  /** Sets fields of the account's row in KAM Plans, which is made if need be. */
  readonly setPlan: (account: AccountKey, values: PlanValues<'plans'>) => void;
  /** Adds a row and gives its key. The key, the account and its name are filled in. */
  readonly add: <T extends PlanTable>(table: T, account: AccountKey | null, values: PlanValues<T>) => string;
  readonly remove: (table: PlanTable, key: string, account: AccountKey | null) => void;
  /** A change of another kind (several tables, the user's sheet), as a step of its own: waits for what is being saved, reads, plans, applies. */
  readonly change: (
    request: ReadRequest,
    plan: (snapshot: Snapshot) => Result<readonly Change[]>,
  ) => Promise<Result<Receipt>>;
  readonly undo: () => Promise<Result<Receipt>>;
  /** Reads the tables again; what is being entered stays. */
  readonly refresh: () => Promise<void>;
  /** Another workbook: everything from the start. */
  readonly restart: () => Promise<void>;
  /** The language of the words that are written: the workbook's, where it says one. */
  readonly writtenLanguage: () => Language;
}

export interface StoreSurroundings {
  readonly workbook: Workbook;
  readonly language: ReadonlySignal<Language>;
  readonly today: () => string;
  /** Until what was entered is drawn; by default as long as drawing takes at most. */
  readonly drawn?: () => Promise<void>;
}

const drawMs = 20;
const afterDrawing = () => new Promise<void>((resolve) => setTimeout(resolve, drawMs));

export function createPlanStore(surroundings: StoreSurroundings): PlanStore {
  const workbook = createUndo(surroundings.workbook);
  const snapshot = signal<Snapshot | null>(null);
  const fault = signal<DomainError | null>(null);
  const canUndo = signal(false);
  const stored = computed(() => (snapshot.value === null ? null : readSettings(snapshot.value)));
  const writtenLanguage = () => stored.peek()?.language ?? surroundings.language.peek();

  async function reread(tables: readonly string[]): Promise<Result<Snapshot>> {
    const read = await attempt(() => workbook.read({ sheets: 'none', tables }));
    const whole = snapshot.peek();
    batch(() => {
      if (!read.ok) return;
      snapshot.value = whole === null ? read.value : withPart(whole, read.value);
      fault.value = null;
    });
    return read.ok ? { ok: true, value: snapshot.peek() ?? read.value } : read;
  }

  const queue = createSaveQueue({
    workbook: {
      ...workbook,
      async apply(changes: readonly Change[], basedOn: BasedOn) {
        const receipt = await workbook.apply(changes, basedOn);
        canUndo.value = workbook.depth() > 0;
        return receipt;
      },
    },
    snapshot: () => snapshot.peek(),
    reread,
    language: writtenLanguage,
    today: surroundings.today,
    drawn: surroundings.drawn ?? afterDrawing,
    freeKey: ({ table }) => freeKey(table),
  });

  const bases = tableSignals((table) =>
    snapshot.value === null ? emptyView : tableView(planTables[table], snapshot.value),
  );
  const views = tableSignals((table) =>
    overlaidView(
      bases[table].value,
      queue.ops.value.filter((op) => op.table === table),
    ),
  );
  const view = <T extends PlanTable>(table: T) => views[table].value as unknown as TableView<FieldOf<T>>;

  function freeKey(table: PlanTable): string {
    const rows = views[table].peek();
    const keys = Array.from({ length: rows.count }, (_, i) => rows.at(i).key);
    const waiting = queue.ops.peek().filter((op) => op.table === table);
    return nextKey(keyPrefixes[table], [...keys, ...waiting.map(({ key }) => key)]);
  }

  function set(
    table: PlanTable,
    key: string,
    account: AccountKey | null,
    values: PlanValues<PlanTable>,
  ): void {
    const record = views[table].peek().find(key);
    if (record === undefined) return;
    const seen = (id: string): FieldValue => record.unread[id] ?? record.values[id] ?? null;
    const changed = Object.entries(values).filter(([id, value]) => !sameField(seen(id), value ?? null));
    if (changed.length === 0) return;
    const was = Object.fromEntries(changed.map(([id]) => [id, seen(id)]));
    queue.push({ kind: 'set', table, account, key, values: Object.fromEntries(changed), was });
  }

  function add(table: PlanTable, account: AccountKey | null, values: PlanValues<PlanTable>): string {
    const key = table === 'plans' && account !== null ? account.key : freeKey(table);
    const owner = account === null ? {} : { account: account.key, name: account.name };
    const own = table === 'plans' ? { updated: surroundings.today() } : { id: key };
    queue.push({ kind: 'add', table, account, key, values: { ...own, ...owner, ...values } });
    return key;
  }

  const rows = <T extends PlanTable>(table: T, account: AccountKey) => view(table).ofAccount(account);
  const plan = (account: AccountKey) => rows('plans', account)[0];

  async function refresh(): Promise<void> {
    await queue.settled();
    const read = await attempt(() => workbook.read(planRequest));
    batch(() => {
      fault.value = read.ok ? null : read.error;
      if (read.ok) snapshot.value = read.value;
    });
  }

  async function afterStep(receipt: Result<Receipt>): Promise<Result<Receipt>> {
    canUndo.value = workbook.depth() > 0;
    await refresh();
    return receipt;
  }

  return {
    ready: computed(() => snapshot.value !== null),
    fault,
    saving: queue,
    canUndo,
    view,
    rows,
    plan,
    set,
    setPlan(account, values) {
      const [row] = views.plans.peek().ofAccount(account);
      if (row === undefined) add('plans', account, values);
      else set('plans', row.key, account, values);
    },
    add,
    remove(table, key, account) {
      const record = views[table].peek().find(key);
      if (record === undefined) return;
      const was = { ...record.values, ...record.unread };
      queue.push({ kind: 'remove', table, account, key, was });
    },
    async change(request, planned) {
      await queue.settled();
      const read = await attempt(() => workbook.read(request));
      if (!read.ok) return read;
      const changes = planned(read.value);
      if (!changes.ok) return changes;
      const { version } = read.value;
      return afterStep(await attempt(() => workbook.apply(changes.value, { version, request })));
    },
    async undo() {
      await queue.settled();
      return afterStep(await attempt(() => workbook.undo()));
    },
    refresh,
    async restart() {
      queue.clear();
      workbook.forget();
      batch(() => {
        canUndo.value = false;
        snapshot.value = null;
      });
      await refresh();
    },
    writtenLanguage,
  };
}

const emptyView: TableView = { count: 0, at: noRow, find: () => undefined, ofAccount: () => [] };

function noRow(): never {
  throw new Error('An empty table has no rows');
}

function tableSignals(
  of: (table: PlanTable) => TableView,
): Readonly<Record<PlanTable, ReadonlySignal<TableView>>> {
  const entries = planTableIds.map((table) => [table, computed(() => of(table))] as const);
  return Object.fromEntries(entries) as Record<PlanTable, ReadonlySignal<TableView>>;
}
