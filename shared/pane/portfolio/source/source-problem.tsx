// SourceProblem: why the sheet cannot be read, always in sight whether the mapping is open or not.
import type { JSX } from 'preact';
import type { PortfolioState } from '../portfolio-state';
import { CellProblems } from './cell-problems';

export function SourceProblem({ state }: { readonly state: PortfolioState }): JSX.Element | null {
  const problem = state.problem.value;
  if (problem === null) return null;
  return (
    <CellProblems
      problem={problem}
      onReveal={({ row, column }) => state.revealCell(row, column)}
      onLeaveOut={() => state.skipBadRows(true)}
      onReadAgain={() => void state.refresh()}
    />
  );
}
