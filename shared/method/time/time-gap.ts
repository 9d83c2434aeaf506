// timeGapOf: where the selling time went against where it should go (METHOD KAM_TIME_GAP).
import { compensatedSum } from '../arithmetic/sum';
import { countByClass } from './time-plan';

/** Gaps beyond these parts of the target's hours are a warning, and critical (METHOD KAM_TIME_GAP, D). */
export const gapLimits = { warning: 0.2, critical: 0.4 } as const;

/** How far the hours of a class are from its target, in parts of the target's hours. */
export type GapSeverity = 'ok' | 'warning' | 'critical';

/** One class, or all of them together. */
export interface TimeGapRow {
  readonly accounts: number;
  /** Share of all classified accounts; 0 where there is none. */
  readonly accountShare: number;
  readonly hours: number;
  readonly timeShare: number;
  readonly target: number;
  /** Share of time − target. */
  readonly gap: number;
  /** Hours to add (positive) or take away (negative) to meet the target. */
  readonly hoursToMove: number;
  readonly severity: GapSeverity;
}

/** The table of hours against targets. */
export interface TimeGap {
  /** Strategic, normal, prospect, suspect. */
  readonly classes: readonly TimeGapRow[];
  readonly total: TimeGapRow;
}

/**
 * The gaps of a team. `codes` are class codes, `hours` per account, NaN counting as 0, `split` parts as in `timePlanOf`. Undefined where no
 * hours were spent at all.
 */
export function timeGapOf(
  codes: Uint8Array,
  hours: Float64Array,
  split: ArrayLike<number>,
): TimeGap | undefined {
  const spent = [0, 1, 2, 3].map((code) =>
    compensatedSum(hours.map((h, i) => (codes[i] === code && h > 0 ? h : 0))),
  );
  const all = compensatedSum(spent);
  if (!(all > 0)) return undefined;
  const accounts = countByClass(codes);
  const count = accounts.reduce((sum, one) => sum + one, 0);
  const whole = compensatedSum(Array.from(split));
  const classes = spent.map((h, code): TimeGapRow => {
    const target = code < 3 ? (split[code] ?? 0) / whole : 0;
    return {
      accounts: accounts[code] ?? 0,
      accountShare: (accounts[code] ?? 0) / count,
      hours: h,
      timeShare: h / all,
      target,
      gap: h / all - target,
      hoursToMove: target * all - h,
      severity: severityOf(h, target * all),
    };
  });
  const total: TimeGapRow = {
    accounts: count,
    accountShare: 1,
    hours: all,
    timeShare: 1,
    target: 1,
    gap: 0,
    hoursToMove: 0,
    severity: 'ok',
  };
  return { classes, total };
}

/** How grave it is that `hours` differ from `targetHours`. Time on a class that should get none is critical as soon as there is any. */
export function severityOf(hours: number, targetHours: number): GapSeverity {
  const beyond = Math.abs(hours - targetHours);
  if (beyond <= 1e-9) return 'ok';
  if (targetHours <= 0) return 'critical';
  return beyond > gapLimits.critical * targetHours + 1e-9
    ? 'critical'
    : beyond > gapLimits.warning * targetHours + 1e-9
      ? 'warning'
      : 'ok';
}
