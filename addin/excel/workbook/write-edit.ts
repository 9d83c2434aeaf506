// writeSteps: grid edits as steps small enough to be sent together, each with the size it adds to the request.
import type { Language } from '../../../shared/model/language';
import { enteredValue } from '../../../shared/workbook/adapter/entered-value';
import type { GridEdit } from '../../../shared/workbook/grid-edit';
import {
  headerFill,
  headerLine,
  roleFormat,
  widthInPixels,
} from '../../../shared/workbook/adapter/role-format';
import { editSheet, sheetKey } from './edit-sheet';
import { addChart, printOnePage, removeChart } from './write-chart';
import { addWordLooks } from './write-word-looks';
import { choiceList } from './choice-list';

type Edit<K extends GridEdit['kind']> = Extract<GridEdit, { kind: K }>;

interface WriteStep {
  readonly bytes: number;
  /** Queues the edit; nothing is sent yet. */
  readonly write: () => void;
}

const pointsPerPixel = 0.75;
const smallStep = 300;
const blockBytes = 1_000_000;

/** Lines in blocks of about a megabyte: [first, after the last, bytes]. */
function* blocks(lines: readonly unknown[]): Generator<readonly [number, number, number]> {
  let from = 0;
  let bytes = 0;
  for (let i = 0; i < lines.length; i++) {
    bytes += JSON.stringify(lines[i]).length + 1;
    if (bytes < blockBytes && i < lines.length - 1) continue;
    yield [from, i + 1, bytes];
    from = i + 1;
    bytes = 0;
  }
}

function* cellSteps(
  context: Excel.RequestContext,
  edit: Edit<'setValues' | 'setFormulas'>,
): Generator<WriteStep> {
  const isFormulas = edit.kind === 'setFormulas';
  const lines = isFormulas
    ? edit.formulas.map((formula) => [formula])
    : edit.values.map((line) => line.map(enteredValue));
  const width = lines[0]?.length ?? 0;
  if (width === 0) return;
  for (const [from, to, bytes] of blocks(lines)) {
    const write = () => {
      const range = editSheet(context, edit.sheet).getRangeByIndexes(
        edit.row + from,
        edit.column,
        to - from,
        width,
      );
      if (isFormulas) range.formulas = lines.slice(from, to);
      else range.values = lines.slice(from, to);
    };
    yield { bytes: bytes + smallStep, write };
  }
}

function addSheet(context: Excel.RequestContext, { sheet, frozenRows }: Edit<'addSheet'>): void {
  const added = context.workbook.worksheets.add(sheetKey(sheet));
  if (frozenRows > 0) added.freezePanes.freezeRows(frozenRows);
}

function formatColumn(
  context: Excel.RequestContext,
  { sheet, column, fromRow, toRow, role }: Edit<'formatColumn'>,
  language: Language,
): void {
  const range = editSheet(context, sheet).getRangeByIndexes(fromRow, column, toRow - fromRow + 1, 1);
  const { numberFormat, align, bold } = roleFormat(role, language);
  // A single value stands for the whole range; the types know only the full grid.
  if (numberFormat !== undefined) range.numberFormat = numberFormat as unknown as string[][];
  if (align !== undefined) range.format.horizontalAlignment = align === 'right' ? 'Right' : 'Center';
  if (bold === true) range.format.font.bold = true;
}

function styleHeader(context: Excel.RequestContext, { sheet, row, column }: Edit<'headerStyle'>): void {
  const { format } = editSheet(context, sheet).getRangeByIndexes(row, column, 1, 1);
  format.font.bold = true;
  format.fill.color = headerFill;
  const line = format.borders.getItem('EdgeBottom');
  line.style = 'Continuous';
  line.color = headerLine;
}

function setChoices(
  context: Excel.RequestContext,
  { sheet, column, fromRow, toRow, choices }: Edit<'choices'>,
): void {
  const source = choiceList(choices);
  if (source === undefined) return;
  const range = editSheet(context, sheet).getRangeByIndexes(fromRow, column, toRow - fromRow + 1, 1);
  range.dataValidation.rule = { list: { inCellDropDown: true, source } };
}

/** What is cleared was made by us; clearing cells is not said to take their conditional formats away. */
function clearColumns(sheet: Excel.Worksheet, { column, count }: Edit<'clearColumns'>): void {
  const range = sheet.getRangeByIndexes(0, column, 1, count).getEntireColumn();
  range.conditionalFormats.clearAll();
  range.clear();
}

type SmallEdit = Exclude<GridEdit, Edit<'setValues' | 'setFormulas'>>;

function writeSmall(context: Excel.RequestContext, edit: SmallEdit, language: Language): void {
  const sheet = () => editSheet(context, edit.sheet);
  switch (edit.kind) {
    case 'addSheet':
      return addSheet(context, edit);
    case 'removeSheet':
      return sheet().delete();
    case 'insertRows':
      return void sheet().getRangeByIndexes(edit.row, 0, edit.count, 1).getEntireRow().insert('Down');
    case 'removeRows':
      return sheet().getRangeByIndexes(edit.row, 0, edit.count, 1).getEntireRow().delete('Up');
    case 'clearColumns':
      return clearColumns(sheet(), edit);
    case 'formatColumn':
      return formatColumn(context, edit, language);
    case 'headerStyle':
      return styleHeader(context, edit);
    case 'columnWidth':
      sheet().getRangeByIndexes(0, edit.column, 1, 1).format.columnWidth =
        widthInPixels(edit.characters) * pointsPerPixel;
      return;
    case 'choices':
      return setChoices(context, edit);
    case 'wordLooks':
      return addWordLooks(context, edit);
    case 'addChart':
      return addChart(context, edit);
    case 'removeChart':
      return removeChart(context, edit);
    case 'printOnePage':
      return printOnePage(context, edit);
  }
}

/** The edits in their order, large blocks of cells cut to about a megabyte each. A step queues nothing before its `write` is called. */
export function* writeSteps(
  context: Excel.RequestContext,
  edits: readonly GridEdit[],
  language: Language,
): Generator<WriteStep> {
  for (const edit of edits) {
    if (edit.kind === 'setValues' || edit.kind === 'setFormulas') yield* cellSteps(context, edit);
    else yield { bytes: smallStep, write: () => writeSmall(context, edit, language) };
  }
}
