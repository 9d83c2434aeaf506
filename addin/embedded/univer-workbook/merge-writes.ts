// mergeWrites: writes that follow each other on one sheet as one, because each command costs Univer as much as thousands of cells.
import type { ICellData } from '@univerjs/core';
import type { GridEdit } from '../../../shared/workbook/grid-edit';
import { formulaCell, valueCell } from './edited-cell';

export type Cells = Record<number, Record<number, ICellData>>;

interface WriteCells {
  readonly kind: 'writeCells';
  readonly sheet: string;
  readonly cells: Cells;
}

type Write = Extract<GridEdit, { kind: 'setValues' | 'setFormulas' }>;

/** What is done one after another: writes merged, everything else as it was asked. */
export type Step = WriteCells | Exclude<GridEdit, Write>;

function isWrite(edit: GridEdit): edit is Write {
  return edit.kind === 'setValues' || edit.kind === 'setFormulas';
}

function linesOf(edit: Write): ICellData[][] {
  return edit.kind === 'setValues'
    ? edit.values.map((line) => line.map(valueCell))
    : edit.formulas.map((one) => [formulaCell(one)]);
}

/** A later write of a cell wins, as it would one after another. */
function addTo(cells: Cells, edit: Write): void {
  linesOf(edit).forEach((line, r) => {
    const row = (cells[edit.row + r] ??= {});
    line.forEach((cell, c) => {
      row[edit.column + c] = cell;
    });
  });
}

export function mergeWrites(edits: readonly GridEdit[]): Step[] {
  const steps: Step[] = [];
  for (const edit of edits) {
    if (!isWrite(edit)) {
      steps.push(edit);
      continue;
    }
    let last = steps[steps.length - 1];
    if (last?.kind !== 'writeCells' || last.sheet !== edit.sheet)
      steps.push((last = { kind: 'writeCells', sheet: edit.sheet, cells: {} }));
    addTo(last.cells, edit);
  }
  return steps;
}
