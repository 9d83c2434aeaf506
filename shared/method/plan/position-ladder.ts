// positionLadder: where we stand with a customer on the way from outsider to alliance, and where we want to stand.
import { positions } from '../../sheet/tables/choice-list';
import type { FieldValue } from '../../sheet/tables/table-field';

export type Position = (typeof positions.codes)[number];

export interface LadderStep {
  readonly position: Position;
  readonly isNow: boolean;
  readonly isWanted: boolean;
  /** Reached already, to be climbed on the way to what is wanted, or neither. */
  readonly part: 'reached' | 'ahead' | 'beyond';
}

export interface PositionLadder {
  /** Lowest first. */
  readonly steps: readonly LadderStep[];
  /** Steps to climb, negative where less is wanted than there is; undefined while either is unknown. */
  readonly climb: number | undefined;
}

const placeOf = (code: FieldValue | undefined): number =>
  positions.codes.findIndex((position) => position === code);

export function positionLadder(
  nowCode: FieldValue | undefined,
  wantedCode: FieldValue | undefined,
): PositionLadder {
  const [now, wanted] = [placeOf(nowCode), placeOf(wantedCode)];
  return {
    steps: positions.codes.map((position, i) => ({
      position,
      isNow: i === now,
      isWanted: i === wanted,
      part: i <= now ? 'reached' : i <= wanted ? 'ahead' : 'beyond',
    })),
    climb: now < 0 || wanted < 0 ? undefined : wanted - now,
  };
}
