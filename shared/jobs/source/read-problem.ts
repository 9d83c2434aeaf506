// ReadProblem: why accounts could not be read, and the cells to blame, if it is cells.
import type { DomainError } from '../../model/domain-error';
import type { CellProblem } from '../../sheet/accounts/cell-problem';

/** The error and its cells; no cells where the sheet as a whole is to blame. */
export interface ReadProblem {
  readonly error: DomainError;
  readonly cells: readonly CellProblem[];
}
