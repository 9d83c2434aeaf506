// ActionDesk: what the parts of the form «Objectives and actions» work with together: the plan's actions, which of them are open, where the focus goes.
import { useMemo, useState } from 'preact/hooks';
import type { Day } from '../../../model/day';
import {
  actionGroups,
  isObjective,
  type ActionGroup,
  type ActionRecord,
} from '../../../jobs/plan/action-groups';
import type { PlanFormProps } from '../plan-form';
import type { PlanValues } from '../../../jobs/plan-edits/plan-op';
import { useFocusWish, type FocusWish } from '../rows/focus-wish';
import { ownerSuggestions } from './owner-suggestions';

export interface ActionDesk extends PlanFormProps {
  readonly today: Day;
  readonly rows: readonly ActionRecord[];
  readonly groups: readonly ActionGroup[];
  readonly owners: readonly string[];
  readonly within: FocusWish['within'];
  readonly isOpen: (row: ActionRecord) => boolean;
  readonly toggle: (row: ActionRecord) => void;
  /** Opens a row and puts the focus on its line. */
  readonly show: (row: ActionRecord) => void;
  readonly set: (row: ActionRecord, values: PlanValues<'actions'>) => void;
  /** Adds a row, open, with the focus in its first field. */
  readonly add: (values: PlanValues<'actions'>) => void;
  /** `next` gets the focus, or the button that adds. */
  readonly remove: (row: ActionRecord, next: ActionRecord | undefined) => void;
  /** Puts an action under another objective; the focus goes with it. */
  readonly move: (row: ActionRecord, objective: string | null) => void;
}

/** What the row with a key is found by in the page. */
const rowSelector = (key: string): string => `[data-row="${CSS.escape(key)}"]`;

export function useActionDesk({ account, session }: PlanFormProps): ActionDesk {
  const { plans, host, portfolio } = session;
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const { within, wish } = useFocusWish();
  const today = host.today();
  const rows = plans.rows('actions', account);
  const [contacts, team] = [plans.rows('contacts', account), plans.rows('team', account)];
  const built = portfolio.portfolio.value;
  const owners = useMemo(() => ownerSuggestions(session, account), [rows, contacts, team, built, account]);
  const withOpen = (key: string, isOpen: boolean) =>
    setOpen((was) => new Set(isOpen ? [...was, key] : [...was].filter((one) => one !== key)));
  const set: ActionDesk['set'] = ({ key }, values) => plans.set('actions', key, account, values);
  return {
    account,
    session,
    today,
    rows,
    groups: actionGroups(rows, today),
    owners,
    within,
    isOpen: ({ key }) => open.has(key),
    toggle: ({ key }) => withOpen(key, !open.has(key)),
    show({ key }) {
      withOpen(key, true);
      wish(`${rowSelector(key)} button`);
    },
    set,
    add(values) {
      const key = plans.add('actions', account, { state: 'open', ...values });
      withOpen(key, true);
      wish(`${rowSelector(key)} textarea`);
    },
    remove(row, next) {
      const served = isObjective(row) ? rows.filter(({ values }) => values.objective === row.key) : [];
      served.forEach((action) => set(action, { objective: null }));
      plans.remove('actions', row.key, account);
      wish(next === undefined ? '.kam-actions-add button' : `${rowSelector(next.key)} button`);
    },
    move(row, objective) {
      set(row, { objective });
      wish(`${rowSelector(row.key)} .kam-action-objective select`);
    },
  };
}
