// Number text: numbers that a sheet stores as text, read in the Polish and English conventions (METHOD rule 3). Nothing is guessed:
// which of `.` and `,` is the decimal sign is settled by the evidence of the whole column.
import { domainError, type DomainError } from '../../model/domain-error';
import { fail, ok, type Result } from '../../model/result';

/** The sign before the fraction; the other one then groups thousands. */
export type DecimalSign = '.' | ',';

/** What one text says: a number whatever the decimal sign, a number that shows its decimal sign, or one of two numbers. */
export type NumberReading =
  | { readonly kind: 'plain'; readonly value: number }
  | { readonly kind: 'decided'; readonly value: number; readonly decimal: DecimalSign }
  | { readonly kind: 'ambiguous'; readonly point: number; readonly comma: number };

const currency = '(?:zł|zl|pln|eur|usd|gbp|chf|czk|huf|sek|nok|dkk|uah|kč|kc|ft|[€$£¥])';
const leadingCurrency = new RegExp(`^${currency}\\.?\\s*`, 'i');
const trailingCurrency = new RegExp(`\\s*${currency}\\.?$`, 'i');
const spaces = /[\s\u00a0\u2007\u2009\u202f]+/g;

interface Bare {
  readonly digits: string;
  readonly factor: number;
}

/** Takes off what stands around the digits: currency, sign, brackets of a negative, per cent. */
function bareNumber(text: string): Bare | undefined {
  let rest = text
    .replace(spaces, ' ')
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/[\u2019']/g, "'")
    .trim();
  let factor = 1;
  if (/^\(.*\)$/.test(rest)) {
    rest = rest.slice(1, -1).trim();
    factor = -1;
  }
  rest = rest.replace(trailingCurrency, '').trim();
  const signed = /^([+-])\s?(.*)$|^(.*\d)\s?(-)$/.exec(rest);
  if (signed !== null) {
    if (factor === -1) return undefined;
    if ((signed[1] ?? signed[4]) === '-') factor = -1;
    rest = (signed[2] ?? signed[3] ?? '').trim();
  }
  rest = rest.replace(leadingCurrency, '');
  if (factor === 1 && rest.startsWith('-')) {
    factor = -1;
    rest = rest.slice(1).trim();
  }
  if (rest.endsWith('%')) {
    rest = rest.slice(0, -1).trim();
    factor /= 100;
  }
  return { digits: rest, factor };
}

const scientific = /^\d+(?:([.,])\d+)?e[+-]?\d+$/i;
const spaceGroups = /^\d{1,3}(?:([ '])\d{3})(?:\1\d{3})*(?![\d])/;

const toNumber = (digits: string, decimal: DecimalSign | undefined): number =>
  Number(
    decimal === ','
      ? digits.replace(/\./g, '').replace(',', '.')
      : decimal === '.'
        ? digits.replace(/,/g, '')
        : digits,
  );

/** Digits with at most one kind of group sign and one decimal sign; `factor` carries sign and per cent. */
function readDigits({ digits, factor }: Bare): NumberReading | undefined {
  const exponent = scientific.exec(digits);
  const decided = (text: string, decimal: DecimalSign): NumberReading => {
    return { kind: 'decided', value: scaled(toNumber(text, decimal), factor), decimal };
  };
  if (exponent !== null) {
    const sign = exponent[1] as DecimalSign | undefined;
    return sign === undefined
      ? { kind: 'plain', value: scaled(Number(digits), factor) }
      : decided(digits, sign);
  }
  const grouped = spaceGroups.test(digits);
  const body = grouped ? digits.replace(/[ ']/g, '') : digits;
  if (!/^[\d.,]+$/.test(body) || !/\d/.test(body)) return undefined;
  const points = body.split('.').length - 1;
  const commas = body.split(',').length - 1;
  if (points + commas === 0) return { kind: 'plain', value: scaled(Number(body), factor) };
  if (points > 0 && commas > 0) return readBothSigns(body, grouped, decided);
  const sign: DecimalSign = points > 0 ? '.' : ',';
  const other: DecimalSign = sign === '.' ? ',' : '.';
  if (points + commas > 1) return !grouped && isGrouped(body, sign) ? decided(body, other) : undefined;
  if (grouped || !isGrouped(body, sign)) return decided(body, sign);
  return {
    kind: 'ambiguous',
    point: scaled(toNumber(body, '.'), factor),
    comma: scaled(toNumber(body, ','), factor),
  };
}

/** 1.234,56 or 1,234.56: the sign that comes last, once, is the decimal one; the other must group by three. */
function readBothSigns(
  body: string,
  grouped: boolean,
  decided: (text: string, decimal: DecimalSign) => NumberReading,
): NumberReading | undefined {
  const decimal: DecimalSign = body.lastIndexOf('.') > body.lastIndexOf(',') ? '.' : ',';
  const group: DecimalSign = decimal === '.' ? ',' : '.';
  const [whole = '', ...fractions] = body.split(decimal);
  return !grouped && fractions.length === 1 && isGrouped(whole, group) ? decided(body, decimal) : undefined;
}

/** Groups of three after one to three digits that do not start with 0: 1.234 but neither 0.123 nor 1234.567. */
function isGrouped(text: string, sign: DecimalSign): boolean {
  return (sign === '.' ? /^[1-9]\d{0,2}(?:\.\d{3})+$/ : /^[1-9]\d{0,2}(?:,\d{3})+$/).test(text);
}

/** 12% is 0.12 to the last bit: dividing is exact where multiplying by 0.01 is not. */
function scaled(value: number, factor: number): number {
  const sign = factor < 0 ? -1 : 1;
  return Math.abs(factor) === 1 ? sign * value : (sign * value) / 100;
}

/** What a text says as a number; undefined where it is no number. */
export function readNumberText(text: string): NumberReading | undefined {
  if (text.length > 64) return undefined;
  const bare = bareNumber(text);
  return bare === undefined ? undefined : readDigits(bare);
}

/** A number text with the place it stands in, as the error messages name it. */
export interface PlacedNumberText {
  readonly row: number;
  readonly text: string;
  readonly reading: NumberReading;
}

/**
 * The decimal sign of a column by the evidence of all its texts; undefined where no text needs one.
 * Errors: two texts that contradict each other, or none that decides while some can be read both ways. `known` is the user's own answer.
 */
export function settleDecimalSign(
  texts: readonly PlacedNumberText[],
  column: string,
  known?: DecimalSign,
): Result<DecimalSign | undefined> {
  const point = texts.find(({ reading }) => reading.kind === 'decided' && reading.decimal === '.');
  const comma = texts.find(({ reading }) => reading.kind === 'decided' && reading.decimal === ',');
  if (known !== undefined) {
    const against = known === '.' ? comma : point;
    return against === undefined ? ok(known) : fail(contradiction(column, against, against));
  }
  if (point !== undefined && comma !== undefined) return fail(contradiction(column, point, comma));
  if (point !== undefined) return ok('.');
  if (comma !== undefined) return ok(',');
  const unclear = texts.find(({ reading }) => reading.kind === 'ambiguous');
  return unclear === undefined ? ok(undefined) : fail(ambiguity(column, unclear));
}

function contradiction(column: string, one: PlacedNumberText, other: PlacedNumberText): DomainError {
  const [first, second] = one.row <= other.row ? [one, other] : [other, one];
  return domainError('value', 'error.contradictoryNumbers', {
    column,
    row: first.row,
    text: first.text,
    otherRow: second.row,
    otherText: second.text,
  });
}

function ambiguity(column: string, { row, text, reading }: PlacedNumberText): DomainError {
  const { point, comma } = reading as Extract<NumberReading, { kind: 'ambiguous' }>;
  return domainError('value', 'error.ambiguousNumber', {
    column,
    row,
    text,
    small: Math.min(point, comma),
    large: String(Math.max(point, comma)),
  });
}

/** The number a reading stands for once the column's decimal sign is settled. */
export function settledValue(reading: NumberReading, decimal: DecimalSign | undefined): number {
  if (reading.kind !== 'ambiguous') return reading.value;
  return decimal === ',' ? reading.comma : reading.point;
}
