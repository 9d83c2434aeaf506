// rowBinding: a field of an objective or an action, bound to its cell; a change of the state also says on which day it was done.
import type { ActionRecord } from '../../../jobs/plan/action-groups';
import { valuesOfState } from '../../../jobs/plan/action-status';
import type { ActionField } from '../../../sheet/tables/actions-table';
import { bindRow, type FieldBinding } from '../fields/field-binding';
import type { ActionDesk } from './action-desk';

export function rowBinding(desk: ActionDesk, row: ActionRecord, field: ActionField): FieldBinding {
  const binding = bindRow(desk.session.plans, 'actions', row, desk.account, field);
  if (field !== 'state') return binding;
  return {
    ...binding,
    set: (state) => desk.set(row, valuesOfState(state, row.values.doneOn, desk.today)),
  };
}

/** The kinds of actions without «objective»: an objective is added as one. */
export function kindBinding(desk: ActionDesk, row: ActionRecord): FieldBinding {
  const binding = rowBinding(desk, row, 'kind');
  const { codes = [], choices } = binding.column;
  const isKept = (_: string, i: number) => codes[i] !== 'objective';
  const kept =
    choices === undefined
      ? {}
      : { choices: { en: choices.en.filter(isKept), pl: choices.pl.filter(isKept) } };
  return { ...binding, column: { ...binding.column, codes: codes.filter(isKept), ...kept } };
}
