// Relation parameters: the level of the person at the customer, the strength of the relation, and the level of our person.
import type { LabelsParameter, NumbersParameter } from './argument-kinds';
import { levelVocabulary } from './vocabularies';

/** `level`: how high the person at the customer stands, 1–4 or its word. */
export const levelParameter = {
  name: 'level',
  kind: 'labels',
  vocabulary: levelVocabulary,
} as const satisfies LabelsParameter;

/** `strength` of the relation, 0 none to 5 best; "?" is not known. */
export const strengthParameter = {
  name: 'strength',
  kind: 'numbers',
  min: 0,
  max: 5,
  ratings: true,
} as const satisfies NumbersParameter;

/** `our_level`: how high our person stands; left out, rank plays no part. */
export const ourLevelParameter = {
  name: 'our_level',
  kind: 'labels',
  vocabulary: levelVocabulary,
  optional: true,
} as const satisfies LabelsParameter;

/** METHOD's worked example: six relations at four levels. */
export const exampleRelations = {
  level: [[1], [1], [2], [3], [3], [4]],
  strength: [[3], [4], [5], [2], [4], [5]],
  ourLevel: [[2], [1], [2], [3], [4], [4]],
  ourPeople: [['Nowak'], ['Lis'], ['Lis'], ['Wrona'], ['Nowak'], ['Wrona']],
} as const;
