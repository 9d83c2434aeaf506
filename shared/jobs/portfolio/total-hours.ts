// totalHours: the selling time there is to give out: all the hours that accounts took.
import { compensatedSum } from '../../method/arithmetic/sum';

/** Hours, to a hundredth; blanks and what is below 0 do not count, and null (no hours mapped) is 0. */
export function totalHours(hours: Float64Array | null): number {
  return hours === null ? 0 : Math.round(compensatedSum(hours, (h) => h > 0) * 100) / 100;
}
