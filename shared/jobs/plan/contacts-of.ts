// From the rows of KAM Contacts to what the rules of relations work with.
import type { Contact } from '../../method/relations/relation-review';
import { levelCode } from './relations-of';
import type { PlanRow } from '../plan-edits/plan-op';
import { numberOf } from './numbers-of';

export function contactsOf(rows: readonly PlanRow<'contacts'>[]): Contact[] {
  return rows.map(({ values }) => ({
    person: String(values.person ?? '').trim(),
    level: levelCode(values.level),
    strength: numberOf(values.strength),
    influence: numberOf(values.influence),
    support: typeof values.support === 'string' ? values.support : null,
    lastContact: typeof values.lastContact === 'string' ? values.lastContact : null,
  }));
}
