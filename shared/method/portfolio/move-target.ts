// moveTarget: the class that a move of METHOD KAM_MOVES asks for; null where it only asks for a closer look.
import type { AccountClass } from '../../model/account-class';
import type { Move } from './moves';

const targets: Readonly<Record<Move, AccountClass | null>> = {
  firstSaleNormal: 'normal',
  firstSaleStrategic: 'strategic',
  toStrategic: 'strategic',
  lapsed: 'prospect',
  toProspect: 'prospect',
  noLongerStrategic: 'normal',
  reviewPotential: null,
  watchPotential: null,
};

/** The class to put in place of the recorded one; null where the move only asks for a review. */
export const moveTarget = (move: Move): AccountClass | null => targets[move];
