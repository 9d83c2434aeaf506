// editGroups: a run of edits cut into groups before each of which the cells to be overwritten can be read where they will be overwritten: rows that move
// end a group, unless they move below everything that follows.
import type { GridEdit } from '../grid-edit';

type RowMove = Extract<GridEdit, { kind: 'insertRows' | 'removeRows' }>;

/** Whether rows stand elsewhere once the edit is done. */
export function movesRows(edit: GridEdit): edit is RowMove {
  return edit.kind === 'insertRows' || edit.kind === 'removeRows';
}

/** Whole rows leave from the bottom up: the places of the rows above stay what they were. */
function continuesUpwards(last: RowMove, next: GridEdit): boolean {
  return (
    last.kind === 'removeRows' &&
    next.kind === 'removeRows' &&
    next.sheet === last.sheet &&
    next.row + next.count <= last.row
  );
}

/** The edits in their order, in groups. A host that takes back what it did by what stood there before reads that for a group at once. */
export function editGroups(edits: readonly GridEdit[]): GridEdit[][] {
  const groups: GridEdit[][] = [];
  let group: GridEdit[] = [];
  for (const edit of edits) {
    const last = group[group.length - 1];
    if (last !== undefined && movesRows(last) && !continuesUpwards(last, edit)) {
      groups.push(group);
      group = [];
    }
    group.push(edit);
  }
  return group.length > 0 ? [...groups, group] : groups;
}
