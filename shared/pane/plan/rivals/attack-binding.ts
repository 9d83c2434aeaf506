// The attack that belongs to a weak point: the action of that rival and that area, in whichever language it was written, as a field of one line.
import { languages } from '../../../model/language';
import { planTables } from '../../../sheet/tables/plan-tables';
import type { AccountKey } from '../../../sheet/tables/table-view';
import type { FieldValue } from '../../../model/field-value';
import type { WeakPoint } from '../../../method/pillars/weak-points';
import type { FieldBinding } from '../fields/field-binding';
import type { PlanRow } from '../../../jobs/plan-edits/plan-op';
import type { PlanStore } from '../store/plan-store';
import { fieldText } from './criterion-text';
import type { RivalRow } from './rival-rows';

export const rivalName = ({ values }: RivalRow): string => String(values.rival ?? '').trim();

const textOf = (value: FieldValue | undefined): string => String(value ?? '').trim();

function attacksOn(store: PlanStore, account: AccountKey, name: string): PlanRow<'actions'>[] {
  return store
    .rows('actions', account)
    .filter(({ values }) => values.kind === 'attack' && textOf(values.rival) === name);
}

function attackOn(
  store: PlanStore,
  account: AccountKey,
  name: string,
  { id }: Pick<WeakPoint, 'id'>,
): PlanRow<'actions'> | undefined {
  const areas = languages.map((language) => fieldText(id, language));
  return attacksOn(store, account, name).find(({ values }) => areas.includes(textOf(values.area)));
}

/** The rival must have a name: the attack is found again by it. */
export function attackBinding(
  store: PlanStore,
  account: AccountKey,
  rival: RivalRow,
  point: Pick<WeakPoint, 'id'>,
): FieldBinding {
  const name = rivalName(rival);
  const action = attackOn(store, account, name, point);
  return {
    id: `attack/${rival.key}/${point.id}`,
    column: planTables.actions.columns.find(({ id }) => id === 'what')!,
    value: action?.values.what ?? null,
    unread: undefined,
    set: (what) => setAttack(store, account, name, point, what),
  };
}

/** Looked up when it is set: what was drawn may be older. An attack of which nothing is left is taken out. */
function setAttack(
  store: PlanStore,
  account: AccountKey,
  name: string,
  point: Pick<WeakPoint, 'id'>,
  what: FieldValue,
): void {
  const action = attackOn(store, account, name, point);
  const isBlank = textOf(what) === '';
  if (action === undefined) {
    if (isBlank) return;
    const area = fieldText(point.id, store.writtenLanguage());
    store.add('actions', account, { kind: 'attack', rival: name, area, what });
    return;
  }
  const { owner, due, state, note, objective } = action.values;
  const isBare = [owner, due, state, note, objective].every((value) => textOf(value) === '');
  if (isBlank && isBare) store.remove('actions', action.key, account);
  else store.set('actions', action.key, account, { what });
}

/** A rival that gets another name keeps its attacks, unless another rival has the old name too. */
export function renameRival(store: PlanStore, account: AccountKey, rival: RivalRow, value: FieldValue): void {
  const [before, after] = [rivalName(rival), textOf(value)];
  const namesakes = store.rows('rivals', account).filter((row) => rivalName(row) === before);
  if (before !== '' && after !== '' && namesakes.length === 1)
    for (const { key } of attacksOn(store, account, before))
      store.set('actions', key, account, { rival: after });
  store.set('rivals', rival.key, account, { rival: value });
}
