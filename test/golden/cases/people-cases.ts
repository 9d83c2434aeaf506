// Cases of the functions on selling time, hunters and farmers, and the state of plans.
import fc from 'fast-check';
import { accountClass, asRange, columnOf, filledRows, orBlank, rows, yesNo } from '../arbitrary-columns';
import * as analysis from '../reference/relations-and-analysis';
import * as people from '../reference/time-and-people';
import { column, type ReferenceCase } from './reference-case';

const split = fc.constantFrom([0.6, 0.3, 0.1], [60, 30, 10], [1, 1, 1], [5, 0, 5]);

const timePlan = rows().chain((n) =>
  fc
    .tuple(
      columnOf(n, accountClass),
      fc.integer({ min: 0, max: 4000 }),
      fc.option(columnOf(n, fc.integer({ min: 0, max: 9 }))),
      split,
    )
    .filter(([classes, , , parts]) =>
      ['strategic', 'normal', 'prospect'].some(
        (one, i) => (parts[i] ?? 0) > 0 && classes.includes(one as never),
      ),
    )
    .map(([classes, hours, weight, parts]): ReferenceCase => {
      const expected = asRange(people.timePlan(classes, hours, weight, parts));
      return { args: [asRange(classes), hours, weight && asRange(weight), [parts]], expected };
    }),
);

const gapHeader = [
  'class',
  'accounts',
  'share of accounts',
  'hours',
  'share of time',
  'target',
  'gap',
  'hours to move',
];

const timeGap = rows().chain((n) =>
  fc
    .tuple(columnOf(n, orBlank(accountClass)), columnOf(n, orBlank(fc.integer({ min: 0, max: 400 }))), split)
    .map(([classes, hours, parts]): ReferenceCase => {
      const names = ['strategic', 'normal', 'prospect', 'suspect', 'total'];
      const spent = classes.some((one, i) => one !== null && (hours[i] ?? 0) > 0);
      const table = spent ? people.timeGap(classes, hours, parts) : null;
      return {
        args: [asRange(classes), asRange(hours), [parts]],
        expected: table && [gapHeader, ...table.map((row, i) => [names[i] ?? '', ...row])],
      };
    }),
);

const repType = rows(12).chain((n) => {
  const answers = fc.array(columnOf(3, orBlank(fc.integer({ min: 1, max: 5 }))), {
    minLength: n,
    maxLength: n,
  });
  return fc.tuple(answers, answers).map(([hunter, farmer]): ReferenceCase => {
    const count = filledRows(hunter, farmer);
    return {
      args: [hunter, farmer],
      expected: count === 0 ? null : column(people.repType(hunter, farmer), count),
    };
  });
});

const repFit = rows().chain((n) => {
  const types = columnOf(n, orBlank(fc.constantFrom('hunter', 'farmer', 'ambidextrous', 'neither')));
  return fc.tuple(columnOf(n, orBlank(accountClass)), types).map(([classes, type]): ReferenceCase => {
    const count = filledRows(classes, type);
    return {
      args: [asRange(classes), asRange(type)],
      expected: count === 0 ? null : column(people.repFit(classes, type), count),
    };
  });
});
const planStatus = rows().chain((n) =>
  fc
    .tuple(
      columnOf(n, orBlank(fc.integer({ min: 45_900, max: 46_100 }))),
      columnOf(n, orBlank(yesNo)),
      fc.integer({ min: 45_950, max: 46_050 }),
    )
    .map(([due, done, today]): ReferenceCase => {
      const count = filledRows(due, done);
      const expected = count === 0 ? null : column(analysis.planStatus(due, done, today), count);
      return { args: [asRange(due), asRange(done), today], expected };
    }),
);

export const cases = {
  KAM_TIME_PLAN: timePlan,
  KAM_TIME_GAP: timeGap,
  KAM_REP_TYPE: repType,
  KAM_REP_FIT: repFit,
  PLAN_STATUS: planStatus,
};
