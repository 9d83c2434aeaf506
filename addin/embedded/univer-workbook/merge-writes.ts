// mergeWrites: writes, looks and widths that follow each other on one sheet as one each, because each command costs Univer as much as thousands of cells.
import type { ICellData } from '@univerjs/core';
import type { GridEdit } from '../../../shared/workbook/grid-edit';
import { formulaCell, valueCell } from './edited-cell';

/** Cells to write, by zero-based row and column. */
export type Cells = Record<number, Record<number, ICellData>>;

interface WriteCells {
  readonly kind: 'writeCells';
  readonly sheet: string;
  readonly cells: Cells;
}

/** Looks of many places at once, laid over what each cell has, in their order. */
interface StyleCells {
  readonly kind: 'styleCells';
  readonly sheet: string;
  readonly looks: Look[];
}

interface ColumnWidths {
  readonly kind: 'columnWidths';
  readonly sheet: string;
  readonly columns: number[];
  readonly characters: number;
}

type Of<K extends GridEdit['kind']> = Extract<GridEdit, { kind: K }>;
type Write = Of<'setValues' | 'setFormulas'>;
/** An edit of how cells look. */
export type Look = Of<'headerStyle' | 'formatColumn'>;
/** Kept by Univer beside the cells. */
type Rule = Of<'choices' | 'wordLooks'>;
/** Edits of a sheet that do not move its cells: in which order they are done makes no difference, save among their own kind. */
type Still = Write | Look | Rule | Of<'columnWidth'>;

/** What is done one after another: writes, looks and widths merged, everything else as it was asked. */
export type Step =
  WriteCells | StyleCells | ColumnWidths | Exclude<GridEdit, Write | Look | Of<'columnWidth'>>;

const still: readonly GridEdit['kind'][] = [
  'setValues',
  'setFormulas',
  'headerStyle',
  'formatColumn',
  'columnWidth',
  'choices',
  'wordLooks',
];

function isStill(edit: GridEdit): edit is Still {
  return still.includes(edit.kind);
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

/** The edits as fewer steps that come to the same; what moves cells stays in its place among them. */
export function mergeWrites(edits: readonly GridEdit[]): Step[] {
  const steps: Step[] = [];
  for (let at = 0; at < edits.length;) {
    const first = edits[at]!;
    if (!isStill(first)) {
      steps.push(first);
      at++;
      continue;
    }
    const together: Still[] = [];
    for (
      let edit = edits[at];
      edit !== undefined && isStill(edit) && edit.sheet === first.sheet;
      edit = edits[++at]
    )
      together.push(edit);
    steps.push(...mergeStill(first.sheet, together));
  }
  return steps;
}

function mergeStill(sheet: string, edits: readonly Still[]): Step[] {
  const cells: Cells = {};
  const looks: Look[] = [];
  const widths = new Map<number, number[]>();
  const rules: Rule[] = [];
  for (const edit of edits) {
    if (edit.kind === 'setValues' || edit.kind === 'setFormulas') addTo(cells, edit);
    else if (edit.kind === 'columnWidth')
      widths.set(edit.characters, [...(widths.get(edit.characters) ?? []), edit.column]);
    else if (edit.kind === 'choices' || edit.kind === 'wordLooks') rules.push(edit);
    else looks.push(edit);
  }
  return [
    // Looks first: a look laid over a formula that has no value yet would take the formula away.
    ...(looks.length === 0 ? [] : [{ kind: 'styleCells' as const, sheet, looks }]),
    ...(Object.keys(cells).length === 0 ? [] : [{ kind: 'writeCells' as const, sheet, cells }]),
    ...[...widths].map(([characters, columns]) => ({
      kind: 'columnWidths' as const,
      sheet,
      columns,
      characters,
    })),
    ...rules,
  ];
}
