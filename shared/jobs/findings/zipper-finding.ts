// zipperFinding: the zipper of an account's relations as KAM Contacts has them (METHOD ZIPPER_SCORE, ZIPPER_RISK).
import { relationReview, type RelationReview } from '../../method/relations/relation-review';
import { toothOf, zipperRisk, zipperScore, zipperTeeth, type Relations } from '../../method/relations/zipper';
import type { Day } from '../../model/day';
import { plainText } from '../../model/plain-text';
import type { ContactField } from '../../sheet/tables/contacts-table';
import { contactsOf } from './contacts-of';
import type { Row } from './numbers-of';
import { relationsOf } from './relations-of';

export { coldAfterDays } from '../../method/relations/relation-review';
export { blankLevel, levelCount } from '../../method/relations/zipper';

type Contacts = readonly Row<ContactField>[];

/** What all relations of one account come to. */
export interface ZipperFinding {
  readonly relations: Relations;
  /** 0–100. */
  readonly score: number;
  /** One per level, 0–1; 0 is a gap. */
  readonly teeth: Float64Array;
  /** How much of its level's tooth relation i makes, 0–1. */
  readonly toothOf: (i: number) => number;
}

/** The zipper of the relations; without any every tooth is a gap. */
export function zipperFinding(contacts: Contacts): ZipperFinding {
  const relations = relationsOf(contacts);
  return {
    relations,
    score: zipperScore(relations),
    teeth: zipperTeeth(relations),
    toothOf: (i) => toothOf(relations, i),
  };
}

/** What each relation's person would take along, on their side or on ours. */
export interface Departures {
  /** As they are written; '' where blank. */
  readonly names: readonly string[];
  /** Points of the score lost; NaN where no person is named. */
  readonly points: Float64Array;
}

/** One entry per relation; a person of several relations has the same figure in each. */
export function departures(contacts: Contacts, side: 'person' | 'ourPerson'): Departures {
  const names = contacts.map(({ values }) => String(values[side] ?? '').trim());
  return { names, points: zipperRisk(names.map(plainText), relationsOf(contacts)) };
}

/** Who has gone cold, who of weight is against us, which levels nobody knows. */
export function reviewOf(contacts: Contacts, today: Day): RelationReview {
  return relationReview(contactsOf(contacts), today);
}
