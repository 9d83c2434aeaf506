// Zipper: how well the relations with a customer close, as four teeth, one per level of people there (METHOD ZIPPER_SCORE, ZIPPER_RISK).

/** Levels of people: executive, senior, middle, user, of codes 0–3. */
export const levelCount = 4;
/** The code of a level that is blank or not known. */
export const blankLevel = 255;
const bestStrength = 5;
/** Parity of a relation by how many levels apart both sides stand (METHOD, D). */
const parityByDistance = [1, 0.75, 0.5, 0.5] as const;

/** All relations with one customer in columns, one entry per relation. */
export interface Relations {
  /** Level codes 0–3 of the people at the customer, 255 blank. */
  readonly level: Uint8Array;
  /** 0–5, NaN blank. */
  readonly strength: Float64Array;
  /** Level codes of our people, 255 where not known; null where the column is not given. */
  readonly ourLevel: Uint8Array | null;
}

/** How much of the level's tooth relation i makes, 0–1; 0 where its level or strength is not known. */
export function toothOf({ level, strength, ourLevel }: Relations, i: number): number {
  const theirs = level[i] as number;
  const power = strength[i] as number;
  if (theirs === blankLevel || Number.isNaN(power)) return 0;
  const ours = ourLevel === null ? blankLevel : (ourLevel[i] as number);
  const parity = ours === blankLevel ? 1 : (parityByDistance[Math.abs(ours - theirs)] ?? 0);
  return (power / bestStrength) * parity;
}

/** The four teeth, 0–1, each the best relation of its level; a level with none is 0: the gap a rival gets in through. */
export function zipperTeeth(relations: Relations): Float64Array {
  const teeth = new Float64Array(levelCount);
  for (let i = 0; i < relations.level.length; i++) {
    const level = relations.level[i] as number;
    if (level < levelCount) teeth[level] = Math.max(teeth[level] as number, toothOf(relations, i));
  }
  return teeth;
}

/** How well the zipper closes, 0–100: the mean of the four teeth. */
export const zipperScore = (relations: Relations): number => scoreOf(zipperTeeth(relations));

const scoreOf = (teeth: ArrayLike<number>): number =>
  (100 * Array.from(teeth).reduce((sum, tooth) => sum + tooth, 0)) / levelCount;

interface Tooth {
  best: number;
  holder: string;
  /** The best that anybody else than the holder has. */
  next: number;
}

/** Per row, by how many points the score falls if the row's person leaves. `person` are names as compared; '' is nobody: NaN. */
export function zipperRisk(person: readonly string[], relations: Relations): Float64Array {
  const teeth = Array.from({ length: levelCount }, (): Tooth => ({ best: 0, holder: '', next: 0 }));
  person.forEach((name, i) => {
    const tooth = teeth[relations.level[i] as number];
    if (tooth !== undefined) fasten(tooth, name, toothOf(relations, i));
  });
  const falls = new Map<string, number>();
  for (const { best, holder, next } of teeth) falls.set(holder, (falls.get(holder) ?? 0) + best - next);
  return Float64Array.from(person, (name) =>
    name === '' ? NaN : (100 * (falls.get(name) ?? 0)) / levelCount,
  );
}

function fasten(tooth: Tooth, name: string, strength: number): void {
  if (name === tooth.holder) tooth.best = Math.max(tooth.best, strength);
  else if (strength > tooth.best) Object.assign(tooth, { best: strength, holder: name, next: tooth.best });
  else tooth.next = Math.max(tooth.next, strength);
}
