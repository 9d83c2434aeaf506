// PLAN_STATUS: how each action of a plan stands on a given day (METHOD «PLAN_STATUS»).
import type { Language } from '../../model/language';
import { ok } from '../../model/result';
import { planStatus, type PlanStatus } from '../../method/plan/plan-status';
import { formatMessage } from '../../text/format-message';
import { defineFunction } from '../define-function';
import { range } from '../example-portfolio';
import { languageParameter } from '../vocabularies';

const words = {
  done: 'result.done',
  overdue: 'result.overdue',
  dueSoon: 'result.dueSoon',
  open: 'result.stillOpen',
  noDate: 'result.noDate',
} as const;

function sentence(plan: PlanStatus, language: Language): string {
  return formatMessage(language, words[plan.status], plan.status === 'overdue' ? { days: plan.days } : {});
}

/** PLAN_STATUS: done, overdue by days, due soon, open or no date per action, on the day `today`. */
export const planStatusFunction = defineFunction({
  id: 'PLAN_STATUS',
  params: [
    { name: 'due', kind: 'numbers', days: true },
    { name: 'done', kind: 'yesNos' },
    { name: 'today', kind: 'number', day: true },
    languageParameter,
  ],
  result: 'column',
  title: { en: 'Status', pl: 'Stan' },
  examples: [
    {
      name: 'fiveActions',
      args: [
        range(['2026-03-19', '2026-03-19', '2026-04-10', '2026-06-30', '']),
        range(['no', 'yes', '', '', 'no']),
        '2026-03-31',
      ],
      result: range(['overdue by 12 days', 'done', 'due soon', 'open', 'no date']),
    },
    {
      name: 'polish',
      args: [range(['30.03.2026', '31.03.2026']), range(['nie', '']), 46_112, 'pl'],
      result: range(['po terminie o 1 dzień', 'termin blisko']),
    },
    {
      name: 'noDay',
      args: [range(['2026-03-19', 'soon']), range(['', '']), 46_112],
      result: { error: '#VALUE!' },
    },
  ],
  run: ({ due, done, today }, { language }) => {
    const values = Array.from(due, (day, i) => {
      const plan = planStatus(day, done[i] as number, today);
      return plan === undefined ? null : sentence(plan, language);
    });
    return ok({ shape: 'column', values });
  },
});
