// Pillar: the four pillars of a rival's position, the criteria that each is rated by, and the 13 weakness questions (METHOD «Analysis»).

/** One of the four sides of a rival's position at a customer. */
export type Pillar = 'strength' | 'strategy' | 'people' | 'support';

/** In the order in which ratings hold them. */
export const pillars: readonly Pillar[] = ['strength', 'strategy', 'people', 'support'];

/** What each pillar is rated by, 1–5. */
export const pillarCriteria = {
  strength: ['technology', 'experience', 'history', 'capability', 'satisfaction'],
  strategy: ['purpose', 'objectives', 'vision', 'advantage'],
  people: ['managers', 'accountManagers', 'projectManagers', 'otherPeople'],
  support: ['executives', 'middleManagers', 'users'],
} as const satisfies Readonly<Record<Pillar, readonly string[]>>;

/** One of the 16 criteria. */
export type Criterion = (typeof pillarCriteria)[Pillar][number];

/** Which pillar each weakness question probes, in their order: strength 5, strategy 2, people 3, support 3 (METHOD, B). */
export const questionsByPillar = {
  strength: ['crack1', 'crack2', 'crack3', 'crack4', 'crack5'],
  strategy: ['crack6', 'crack7'],
  people: ['crack8', 'crack9', 'crack10'],
  support: ['crack11', 'crack12', 'crack13'],
} as const satisfies Readonly<Record<Pillar, readonly string[]>>;

/** One of the 13 questions: yes is a crack. */
export type WeaknessQuestion = (typeof questionsByPillar)[Pillar][number];
