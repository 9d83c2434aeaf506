// weakPoints: where to attack a rival: the criteria of METHOD PILLAR_TARGETS first, by priority, then the weakness questions answered yes, those of
// the pillar that weighs most first. Three or four points are worth the effort (METHOD, B).
import {
  pillars,
  questionsByPillar,
  type Criterion,
  type Pillar,
  type WeaknessQuestion,
} from '../../model/pillar';
import { criteria, criteriaRatings, type RivalRatings } from './pillar-ratings';
import { pillarWeights } from './pillar-score';
import { pillarTargets } from './pillar-targets';

/** How many points are named at most; three or four are worth the effort (METHOD, B). */
export const mostWeakPoints = 4;

/** A criterion where we are better, with its priority above 0, or a weakness question answered yes. */
export type WeakPoint =
  | { readonly kind: 'criterion'; readonly id: Criterion; readonly priority: number }
  | { readonly kind: 'crack'; readonly id: WeaknessQuestion };

/** At most four points, the best first. `us` and `importance` may be missing: without them only the questions tell. */
export function weakPoints(
  rival: RivalRatings,
  us: RivalRatings | undefined,
  importance: RivalRatings | undefined,
): WeakPoint[] {
  const targets = pillarTargets(
    criteriaRatings(importance),
    criteriaRatings(rival),
    criteriaRatings(us),
    mostWeakPoints,
  );
  const points = targets.flatMap(({ row, priority }): WeakPoint[] => {
    const id = criteria[row];
    return id === undefined ? [] : [{ kind: 'criterion', id, priority }];
  });
  return [...points, ...cracks(rival)].slice(0, mostWeakPoints);
}

const questionsOf = (pillar: Pillar): readonly WeaknessQuestion[] => questionsByPillar[pillar];

function cracks({ values }: RivalRatings): WeakPoint[] {
  const weightOf = (id: WeaknessQuestion): number => {
    const pillar = pillars.findIndex((one) => questionsOf(one).includes(id));
    return pillarWeights[pillar] ?? 0;
  };
  return pillars
    .flatMap(questionsOf)
    .filter((id) => values[id] === 'yes')
    .sort((one, other) => weightOf(other) - weightOf(one))
    .map((id): WeakPoint => ({ kind: 'crack', id }));
}
