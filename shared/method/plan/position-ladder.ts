// positionLadder: where we stand with a customer on the way from outsider to alliance, and where we want to stand.
import type { FieldValue } from '../../model/field-value';
import { positionCodes, type Position } from '../../model/position';

/** A step of the ladder as it is drawn. */
export interface LadderStep {
  readonly position: Position;
  readonly isNow: boolean;
  readonly isWanted: boolean;
  /** Reached already, to be climbed on the way to what is wanted, or neither. */
  readonly part: 'reached' | 'ahead' | 'beyond';
}

/** The four steps, and the way from where we stand to where we want to. */
export interface PositionLadder {
  /** Lowest first. */
  readonly steps: readonly LadderStep[];
  /** Steps to climb, negative where less is wanted than there is; undefined while either is unknown. */
  readonly climb: number | undefined;
}

const placeOf = (code: FieldValue | undefined): number =>
  positionCodes.findIndex((position) => position === code);

/** The ladder from the codes of both fields of KAM Plans; a code that is none of the steps, or blank, is unknown. */
export function positionLadder(
  nowCode: FieldValue | undefined,
  wantedCode: FieldValue | undefined,
): PositionLadder {
  const [now, wanted] = [placeOf(nowCode), placeOf(wantedCode)];
  return {
    steps: positionCodes.map((position, i) => ({
      position,
      isNow: i === now,
      isWanted: i === wanted,
      part: i <= now ? 'reached' : i <= wanted ? 'ahead' : 'beyond',
    })),
    climb: now < 0 || wanted < 0 ? undefined : wanted - now,
  };
}
