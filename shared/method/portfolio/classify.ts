// classifyAccounts: the class of every account, by METHOD KAM_CLASSIFY: pins first, then places by rank, then the loss test.
import { classCode } from '../../model/account-class';
import { yesNo } from '../../model/yes-no';
import { kthLargest } from '../arithmetic/select-kth';
import { positiveTotal } from '../arithmetic/sum';

const tolerance = 1e-9;

/** A portfolio in columns, one entry per account, and the two thresholds. */
export interface ClassifyInput {
  /** What importance is measured by, one per account; NaN is blank. */
  readonly value: Float64Array;
  /** Yes/no codes; null where the column is not given, which counts as interest shown by all. */
  readonly interest: Uint8Array | null;
  /** Class codes pinned by hand, 255 where none; null where there are no pins. */
  readonly override: Uint8Array | null;
  /** 0–1: the share of accounts that get a strategic place. */
  readonly strategicShare: number;
  /** 0–1: the share of all value from which an account is strategic whatever its rank; 0 switches the loss test off. */
  readonly majorShare: number;
}

/** Class codes, and the limits that gave them, so that each can be explained. */
export interface Classification {
  readonly input: ClassifyInput;
  /** 0 strategic, 1 normal, 2 prospect, 3 suspect; 255 where the row is blank in every column. */
  readonly codes: Uint8Array;
  /** Total of the positive values. */
  readonly total: number;
  /** Customers and prospects, pins applied. */
  readonly accounts: number;
  /** Strategic places, pinned accounts included. */
  readonly places: number;
  /** Places left to be given by rank. */
  readonly freePlaces: number;
  /** Values of at least this have a place by rank; Infinity where nobody has. */
  readonly rankLimit: number;
  /** The group of equal values that did not fit into the places left; null where every group fitted. */
  readonly tied: TiedGroup | null;
  /** Values of at least this pass the loss test; Infinity where it is switched off. */
  readonly lossLimit: number;
}

/** Accounts of one value of which only some would have found a place, so that none got one. */
export interface TiedGroup {
  readonly value: number;
  /** How many accounts share the value. */
  readonly count: number;
  /** Places that were left when the group's turn came, fewer than `count`. */
  readonly places: number;
}

/** n accounts to n class codes, in time proportional to n. Row order never matters; equal values get equal classes. */
export function classifyAccounts(input: ClassifyInput): Classification {
  const { value, majorShare, strategicShare } = input;
  const codes = new Uint8Array(value.length);
  const counts = baseClasses(input, codes);
  const places =
    counts.customers > 0 ? Math.max(1, Math.floor(strategicShare * counts.accounts + tolerance)) : 0;
  const freePlaces = Math.max(0, places - counts.pinnedStrategic);
  const { rankLimit, tied } = limitByRank(counts.ranked, freePlaces);
  const total = positiveTotal(value);
  const lossLimit = majorShare > 0 && total > 0 ? (majorShare - tolerance) * total : Infinity;
  promote(input, codes, Math.min(rankLimit, lossLimit));
  return {
    input,
    codes,
    total,
    accounts: counts.accounts,
    places,
    freePlaces,
    rankLimit,
    tied,
    lossLimit,
  };
}

interface BaseCounts {
  readonly accounts: number;
  readonly customers: number;
  readonly pinnedStrategic: number;
  /** The positive values of the customers that no pin decides. */
  readonly ranked: Float64Array;
}

/** Everything but the promotion of customers to strategic accounts. */
function baseClasses({ value, interest, override }: ClassifyInput, codes: Uint8Array): BaseCounts {
  const ranked = new Float64Array(value.length);
  let rankedCount = 0;
  let customers = 0;
  let accounts = 0;
  let pinnedStrategic = 0;
  for (let i = 0; i < value.length; i++) {
    const x = value[i] as number;
    const pin = override === null ? classCode.blank : (override[i] as number);
    const code =
      pin !== classCode.blank
        ? pin
        : unpinnedClass(x, interest === null ? yesNo.yes : (interest[i] as number), interest === null);
    codes[i] = code;
    if (code === classCode.blank || code === classCode.suspect) continue;
    accounts++;
    if (code !== classCode.prospect) customers++;
    if (code === classCode.strategic) pinnedStrategic++;
    if (pin === classCode.blank && x > 0) ranked[rankedCount++] = x;
  }
  return { accounts, customers, pinnedStrategic, ranked: ranked.subarray(0, rankedCount) };
}

/** A value makes a customer, a negative one too; without a value interest tells prospects from suspects. */
function unpinnedClass(value: number, interest: number, interestOmitted: boolean): number {
  if (value > 0 || value < 0) return classCode.normal;
  if (Number.isNaN(value) && (interestOmitted || interest === yesNo.blank)) return classCode.blank;
  return interest === yesNo.yes ? classCode.prospect : classCode.suspect;
}

/** The lowest value that still has a place. Equal values are in together or out together, and nothing below them is in. */
function limitByRank(ranked: Float64Array, places: number): Pick<Classification, 'rankLimit' | 'tied'> {
  if (places === 0 || ranked.length === 0) return { rankLimit: Infinity, tied: null };
  if (places >= ranked.length) return { rankLimit: Number.MIN_VALUE, tied: null };
  const limit = kthLargest(ranked, places);
  let above = 0;
  let count = 0;
  let next = Infinity;
  for (let i = 0; i < ranked.length; i++) {
    const x = ranked[i] as number;
    if (x === limit) count++;
    if (x > limit) above++;
    if (x > limit && x < next) next = x;
  }
  if (above + count <= places) return { rankLimit: limit, tied: null };
  return { rankLimit: next, tied: { value: limit, count, places: places - above } };
}

function promote({ value, override }: ClassifyInput, codes: Uint8Array, limit: number): void {
  if (limit === Infinity) return;
  for (let i = 0; i < value.length; i++) {
    const isFree = override === null || override[i] === classCode.blank;
    if ((value[i] as number) >= limit && (value[i] as number) > 0 && isFree) codes[i] = classCode.strategic;
  }
}
