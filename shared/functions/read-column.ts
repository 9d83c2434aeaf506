// Read column: n cells of one column as typed arrays, whole columns at once.
import type { CellReader, ColumnParameter } from './given-column';
import { domainError } from '../model/domain-error';
import { fail, ok, type Result } from '../model/result';
import { readDayText } from '../sheet/words/day-text';
import { yesNo } from '../model/yes-no';
import { readYesNoText } from '../sheet/words/yes-no-text';
import type { LabelsParameter, TextsParameter, YesNosParameter } from './argument-kinds';
import { errorCellError, quotedCell } from './read-cell';
import { readDays } from './read-days';
import { readNumbers } from './read-numbers';
import { DayCell, ErrorCell, rawCell, type RawCell } from './raw-cell';

/** The parameter's clean value from rows `from` to `to` (not included), or the error of the first cell that cannot be read. */
export function readColumn(
  param: ColumnParameter,
  cell: CellReader,
  from: number,
  to: number,
): Result<unknown> {
  switch (param.kind) {
    case 'numbers':
      return param.days === true
        ? readDays(param, cell, from, to)
        : readNumbers(param, (row) => cell(row, 0), from, to);
    case 'yesNos':
      return readYesNos(param, cell, from, to);
    case 'labels':
      return readLabels(param, cell, from, to);
    case 'texts':
      return readTexts(param, cell, from, to);
  }
}

/** A serial between 1954 and 2118: a day that lost its format. Anything else but 0 and 1 is no yes/no. */
const looksLikeSerial = (value: number) => value >= 20_000 && value < 80_000;

/** The code of a yes/no cell, undefined where it is neither; with `days`, a date is yes (METHOD rule 4). */
export function yesNoCode(cell: RawCell, days: boolean): number | undefined {
  if (cell === null) return yesNo.blank;
  if (typeof cell === 'boolean') return cell ? yesNo.yes : yesNo.no;
  if (typeof cell === 'number')
    return cell === 1 || (days && looksLikeSerial(cell)) ? yesNo.yes : cell === 0 ? yesNo.no : undefined;
  if (cell instanceof DayCell) return days ? yesNo.yes : undefined;
  if (cell instanceof ErrorCell) return undefined;
  return readYesNoText(cell) ?? (days && readDayText(cell) !== undefined ? yesNo.yes : undefined);
}

function readYesNos(param: YesNosParameter, cell: CellReader, from: number, to: number): Result<Uint8Array> {
  const codes = new Uint8Array(to - from);
  for (let row = from; row < to; row++) {
    const raw = rawCell(cell(row, 0));
    const code = yesNoCode(raw, param.days === true);
    if (code === undefined) return fail(notYesNo(param.name, row + 1, raw));
    codes[row - from] = code;
  }
  return ok(codes);
}

/** #VALUE! for a cell that is neither yes nor no. */
export function notYesNo(column: string, row: number, raw: RawCell) {
  if (raw instanceof ErrorCell) return errorCellError({ column, row }, raw);
  return domainError('value', 'error.notYesNo', { column, row, text: quotedCell(raw) });
}

function readLabels(
  { name, vocabulary }: LabelsParameter,
  cell: CellReader,
  from: number,
  to: number,
): Result<Uint8Array> {
  const codes = new Uint8Array(to - from).fill(255);
  for (let row = from; row < to; row++) {
    const raw = rawCell(cell(row, 0));
    if (raw === null) continue;
    const code = typeof raw === 'string' || typeof raw === 'number' ? vocabulary.read(raw) : undefined;
    if (code === undefined) {
      if (raw instanceof ErrorCell) return fail(errorCellError({ column: name, row: row + 1 }, raw));
      const params = { column: name, row: row + 1, text: quotedCell(raw), words: `@${vocabulary.words}` };
      return fail(domainError('value', 'error.notALabel', params));
    }
    codes[row - from] = code;
  }
  return ok(codes);
}

function readTexts(
  { name }: TextsParameter,
  cell: CellReader,
  from: number,
  to: number,
): Result<readonly string[]> {
  const texts: string[] = [];
  for (let row = from; row < to; row++) {
    const raw = rawCell(cell(row, 0));
    if (raw instanceof ErrorCell) return fail(errorCellError({ column: name, row: row + 1 }, raw));
    texts.push(raw === null ? '' : raw instanceof DayCell ? String(raw.serial) : String(raw).trim());
  }
  return ok(texts);
}
