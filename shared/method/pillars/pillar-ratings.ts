// pillarRatings: the four pillars of a row of KAM Rivals, each the mean of its criteria that are known.
import { pillarCriteria, type Criterion, type WeaknessQuestion } from '../../model/pillar';
import type { FieldValues } from '../../model/field-value';

/** The fields of a row of KAM Rivals that rate: criteria 1–5, weakness questions "yes" or "no". */
export interface RivalRatings {
  readonly values: FieldValues<Criterion | WeaknessQuestion>;
}

/** All 16 criteria, in the order in which figures per criterion stand. */
export const criteria: readonly Criterion[] = Object.values(pillarCriteria).flat();

/** One figure per pillar (strength, strategy, people, support), 1–5; NaN where no criterion of the pillar is known. */
export function pillarRatings({ values }: RivalRatings): Float64Array {
  return Float64Array.from(Object.values(pillarCriteria), (ids) => {
    const known = ids.flatMap((id) => (typeof values[id] === 'number' ? [values[id]] : []));
    return known.length === 0 ? NaN : known.reduce((sum, one) => sum + one, 0) / known.length;
  });
}

/** One figure per criterion, in the order of `criteria`; NaN where not known, or where there is no row. */
export function criteriaRatings(row: RivalRatings | undefined): Float64Array {
  return Float64Array.from(criteria, (id) => {
    const value = row?.values[id];
    return typeof value === 'number' ? value : NaN;
  });
}
