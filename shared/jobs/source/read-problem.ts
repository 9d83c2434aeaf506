// ReadProblem: why accounts could not be read, and the cells to blame, if it is cells.
import type { DomainError } from '../../model/domain-error';
import type { CellProblem } from '../../sheet/accounts/cell-problem';

export interface ReadProblem {
  readonly error: DomainError;
  readonly cells: readonly CellProblem[];
}
