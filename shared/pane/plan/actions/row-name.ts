// rowName: what an objective or an action is called in lists and labels.
import { isObjective, type ActionRecord } from '../../../jobs/plan/action-groups';
import type { Wording } from '../../text/wording';

export function rowName({ text }: Wording, row: ActionRecord): string {
  const what = String(row.values.what ?? '').trim();
  if (what !== '') return what;
  return text(isObjective(row) ? 'form.actions.unnamed.objective' : 'form.actions.unnamed.action');
}
