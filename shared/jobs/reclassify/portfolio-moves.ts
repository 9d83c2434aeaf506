// portfolioMoves: which accounts of a portfolio to reclassify, from the class recorded in the sheet and what the figures say today.
import { accountClasses, classCode, type AccountClass } from '../../model/account-class';
import { classifyAccounts } from '../../method/portfolio/classify';
import { movesOf, type Move } from '../../method/portfolio/moves';
import { moveTarget } from '../../method/portfolio/move-target';
import type { Portfolio } from '../portfolio/portfolio';

/** An account whose recorded class is no longer what its figures say. */
export interface AccountMove {
  /** Index of the account. */
  readonly account: number;
  readonly move: Move;
  readonly from: AccountClass;
  /** Null where the move asks for a closer look only. */
  readonly to: AccountClass | null;
}

/** The moves, largest accounts first; null where no class is recorded. Pinned accounts stay: their class is a decision, not a figure. */
export function portfolioMoves({ accounts, classification, order }: Portfolio): AccountMove[] | null {
  const { recordedClass, potential } = accounts;
  if (recordedClass === null) return null;
  const { override } = classification.input;
  const fresh =
    override === null ? classification : classifyAccounts({ ...classification.input, override: null });
  const moves = movesOf(recordedClass, fresh, potential);
  const isPinned = (i: number) => override !== null && override[i] !== classCode.blank;
  return Array.from(order).flatMap((account): AccountMove[] => {
    const move = moves[account] ?? null;
    const from = accountClasses[recordedClass[account] ?? classCode.blank];
    return move === null || from === undefined || isPinned(account)
      ? []
      : [{ account, move, from, to: moveTarget(move) }];
  });
}
