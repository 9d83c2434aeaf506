// movesOf: which accounts to reclassify (METHOD KAM_MOVES), from the class recorded in the sheet and the class the figures give now.
import { classCode } from '../../model/account-class';
import { yesNo } from '../../model/yes-no';
import type { Classification } from './classify';

const tolerance = 1e-9;

/** Why an account should be reclassified, or looked at again. */
export type Move =
  | 'firstSaleNormal'
  | 'firstSaleStrategic'
  | 'toStrategic'
  | 'lapsed'
  | 'toProspect'
  | 'noLongerStrategic'
  | 'reviewPotential'
  | 'watchPotential';

/**
 * One move per row, null where nothing moves. `recorded` are class codes; `fresh` is the classification without pins: recorded classes are not
 * overrides.
 */
export function movesOf(
  recorded: Uint8Array,
  fresh: Classification,
  potential: Float64Array | null,
): (Move | null)[] {
  const { value, interest } = fresh.input;
  const enough = smallestStrategic(fresh) * (1 - tolerance);
  return Array.from(recorded, (was, i) =>
    moveOf({
      was,
      isCustomer: (value[i] as number) > 0 || (value[i] as number) < 0,
      isStrategic: fresh.codes[i] === classCode.strategic,
      hasInterest: interest !== null && interest[i] === yesNo.yes,
      hasPotential: potential !== null && (potential[i] as number) >= enough,
    }),
  );
}

interface Standing {
  readonly was: number;
  readonly isCustomer: boolean;
  readonly isStrategic: boolean;
  readonly hasInterest: boolean;
  readonly hasPotential: boolean;
}

/** The first rule that applies, in METHOD's order. */
function moveOf({ was, isCustomer, isStrategic, hasInterest, hasPotential }: Standing): Move | null {
  const wasOutside = was === classCode.prospect || was === classCode.suspect;
  const wasCustomer = was === classCode.strategic || was === classCode.normal;
  if (wasOutside && isCustomer) return isStrategic ? 'firstSaleStrategic' : 'firstSaleNormal';
  if (was === classCode.normal && isStrategic) return 'toStrategic';
  if (wasCustomer && !isCustomer) return 'lapsed';
  if (was === classCode.suspect && hasInterest) return 'toProspect';
  if (was === classCode.strategic && !isStrategic) return 'noLongerStrategic';
  if (was === classCode.normal && hasPotential) return 'reviewPotential';
  return was === classCode.prospect && hasPotential ? 'watchPotential' : null;
}

/** Value of the smallest fresh strategic account; Infinity where there is none. */
function smallestStrategic({ codes, input: { value } }: Classification): number {
  let smallest = Infinity;
  for (let i = 0; i < codes.length; i++)
    if (codes[i] === classCode.strategic && (value[i] as number) < smallest) smallest = value[i] as number;
  return smallest;
}
