// Read scalar: what stands alone, a number, a choice of words, or a row of weights. A 1×1 range is a scalar (METHOD rule 1).
import { dayToSerial } from '../model/day';
import { domainError } from '../model/domain-error';
import { fail, ok, type Result } from '../model/result';
import { readDayText, settledDay } from '../sheet/words/day-text';
import { readNumberText } from '../sheet/words/number-text';
import { plainText } from '../model/plain-text';
import type { ChoiceParameter, NumberParameter, WeightsParameter } from './argument-kinds';
import { isOutOfBounds, quotedCell } from './read-cell';
import { serialOf } from './read-days';
import { columnOf, filledHeight, rangeOf } from './range';
import { ErrorCell, isBlankRaw, rawCell, type RawCell } from './raw-cell';

function singleCell(name: string, raw: unknown): Result<RawCell> {
  const range = rangeOf(raw);
  if (range.rows !== 1 || range.columns !== 1) {
    return fail(domainError('value', 'error.notOneCell', { name, rows: range.rows, columns: range.columns }));
  }
  const cell = rawCell(range.cell(0, 0));
  return cell instanceof ErrorCell
    ? fail(domainError('value', 'error.errorValue', { name, text: cell.literal }))
    : ok(cell);
}

/** One number or day within its bounds; #NUM! beyond them, with a hint where 10 was written for 10%. */
export function readNumber(param: NumberParameter, raw: unknown): Result<number> {
  const cell = singleCell(param.name, raw);
  if (!cell.ok) return cell;
  const value = param.day === true ? dayValue(cell.value) : numberValue(cell.value);
  const text = quotedCell(cell.value);
  if (value === undefined)
    return fail(
      domainError('value', param.day === true ? 'error.dayExpected' : 'error.numberExpected', {
        name: param.name,
        text,
      }),
    );
  return checkedNumber(param, value);
}

/** One text alone has no column to settle its decimal sign: what can be read both ways is refused. */
function numberValue(cell: RawCell): number | undefined {
  if (typeof cell === 'number') return cell;
  const reading = typeof cell === 'string' ? readNumberText(cell) : undefined;
  return reading === undefined || reading.kind === 'ambiguous' ? undefined : reading.value;
}

function dayValue(cell: RawCell): number | undefined {
  if (typeof cell !== 'string') return serialOf(cell);
  const reading = readDayText(cell);
  const day = reading === undefined ? undefined : settledDay(reading, undefined);
  return day === undefined ? undefined : dayToSerial(day);
}

function checkedNumber({ name, min, max, integer }: NumberParameter, value: number): Result<number> {
  if (!Number.isFinite(value)) return fail(domainError('number', 'error.finiteExpected', { name }));
  if (integer === true && !Number.isInteger(value))
    return fail(domainError('number', 'error.integerExpected', { name, value }));
  if (!isOutOfBounds(value, min, max)) return ok(value);
  if (max === 1 && value > 1 && value <= 100)
    return fail(domainError('number', 'error.percentExpected', { name, value, share: value / 100 }));
  return fail(
    domainError('number', 'error.numberOutOfBounds', {
      name,
      value,
      min: min ?? -Infinity,
      max: max ?? Infinity,
    }),
  );
}

/** One of the choices, by its own word or one that means it; #VALUE! with the list of words for anything else. */
export function readChoice({ name, choices, words, spoken }: ChoiceParameter, raw: unknown): Result<string> {
  const cell = singleCell(name, raw);
  if (!cell.ok) return cell;
  const text = plainText(quotedCell(cell.value));
  const choice = choices.includes(text) ? text : words?.get(text);
  if (choice !== undefined) return ok(choice);
  return fail(
    domainError('value', 'error.choiceExpected', {
      name,
      text: quotedCell(cell.value),
      words: spoken === undefined ? choices.join(', ') : `@${spoken}`,
    }),
  );
}

/** A row (or column) of numbers, none blank before the last; blanks at the end are dropped. */
export function readWeights({ name, min, max, count }: WeightsParameter, raw: unknown): Result<Float64Array> {
  const line = columnOf(raw, name);
  if ('code' in line) return fail(line);
  const length = filledHeight(line.height, (place) => isBlankRaw(line.cell(place)));
  if (count !== undefined && length !== count)
    return fail(domainError('value', 'error.weightCount', { name, count: length, expected: count }));
  const values = new Float64Array(length);
  for (let place = 0; place < length; place++) {
    const cell = rawCell(line.cell(place));
    const value = numberValue(cell);
    if (value === undefined)
      return fail(
        domainError('value', 'error.weightExpected', { name, place: place + 1, text: quotedCell(cell) }),
      );
    if (isOutOfBounds(value, min, max))
      return fail(domainError('number', 'error.weightOutOfBounds', { name, place: place + 1, value }));
    values[place] = value;
  }
  return ok(values);
}
