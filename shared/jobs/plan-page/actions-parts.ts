// Actions parts: what is to be done: the objectives, and the next actions.
import { dayToSerial, type Day } from '../../model/day';
import { yesNo } from '../../model/yes-no';
import type { ActionField } from '../../sheet/tables/actions-table';
import type { TableRecord } from '../../sheet/tables/table-view';
import { planStatus } from '../../method/plan/plan-status';
import type { PageInput } from './page-input';
import type { PagePart } from './page-part';
import type { PageWords } from './page-words';

const objectivesShown = 3;
const actionsShown = 6;

type Action = TableRecord<ActionField>;

const isDropped = ({ values: { state } }: Action): boolean => state === 'dropped';

/** The first three objectives that were not dropped, with measure, present state, target and day. */
export function objectivesPart({ records }: PageInput, words: PageWords): PagePart {
  const { header } = words;
  const own = records.actions.filter(({ values }) => values.kind === 'objective' && values.what);
  return {
    title: words.say('planPage.objectives'),
    wide: true,
    table: {
      header: (['what', 'measure', 'present', 'target', 'due'] as const).map((id) => header('actions', id)),
      rows: own
        .filter((row) => !isDropped(row))
        .slice(0, objectivesShown)
        .map(({ values }) =>
          [values.what, values.measure, values.present, values.target, values.due].map((one) =>
            String(one ?? ''),
          ),
        ),
    },
  };
}

/** The next six open actions with their status, by day; what has no day comes last. `isShown` says which kinds may be shown. */
export function actionsPart(
  { records, today }: PageInput,
  words: PageWords,
  isShown: (kind: unknown) => boolean,
): PagePart {
  const open = records.actions
    .filter(
      ({ values: { kind, what, state } }) =>
        kind !== 'objective' && what && state !== 'done' && isShown(kind),
    )
    .filter((row) => !isDropped(row))
    .sort((one, other) => (dueOf(one) < dueOf(other) ? -1 : dueOf(one) > dueOf(other) ? 1 : 0));
  return {
    title: words.say('planPage.actions'),
    wide: true,
    table: {
      header: [
        ...(['what', 'owner', 'due'] as const).map((id) => words.header('actions', id)),
        words.header('actions', 'state'),
      ],
      rows: open
        .slice(0, actionsShown)
        .map((row) => [
          String(row.values.what),
          String(row.values.owner ?? ''),
          String(row.values.due ?? ''),
          statusText(row, today, words),
        ]),
    },
  };
}

const dueOf = ({ values: { due } }: Action): string => (typeof due === 'string' ? due : '9999');

function statusText({ values: { due } }: Action, today: Day, { say }: PageWords): string {
  const serial = typeof due === 'string' ? dayToSerial(due) : NaN;
  const status = planStatus(serial, yesNo.no, dayToSerial(today));
  if (status === undefined) return '';
  if (status.status === 'overdue') return say('result.overdue', { days: status.days });
  return say(status.status === 'open' ? 'result.stillOpen' : `result.${status.status}`);
}
