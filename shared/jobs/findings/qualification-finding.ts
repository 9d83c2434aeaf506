// qualificationFinding: whether a customer can be strategic at all, by the four answers in KAM Plans (METHOD KAM_QUALIFY).
import { qualificationOf, type Qualification } from '../../method/portfolio/qualify';
import type { FieldValue, FieldValues } from '../../model/field-value';
import { qualifyFields, type PlanField } from '../../sheet/tables/plans-table';

/** 1 yes, 0 no, NaN not asked or not known. */
const answerOf = (code: FieldValue | undefined): number => (code === 'yes' ? 1 : code === 'no' ? 0 : NaN);

/** The verdict with the conditions behind it; undefined where nothing is answered, or there is no plan. */
export function qualificationFinding(plan: FieldValues<PlanField> | undefined): Qualification | undefined {
  const answers = Float64Array.from(qualifyFields, (field) => answerOf(plan?.[field]));
  return qualificationOf(answers, 0, answers.length);
}
