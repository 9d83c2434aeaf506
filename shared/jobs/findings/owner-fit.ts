// ownerFit: whether an account is in the right hands (METHOD KAM_REP_FIT).
import { repFitOf, type RepFit, type RepType } from '../../method/people/rep-type';
import { classCode, type AccountClass } from '../../model/account-class';

/** Good, fair or poor; undefined where nothing is asked of the owner (suspects, accounts without a class), or the type is not known. */
export function ownerFit(
  accountClass: AccountClass | undefined,
  type: RepType | undefined,
): RepFit | undefined {
  return repFitOf(accountClass === undefined ? classCode.blank : classCode[accountClass], type);
}
