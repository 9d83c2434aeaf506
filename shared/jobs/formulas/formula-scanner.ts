// FormulaScanner: reads a formula piece by piece: texts, numbers, names, signs. Spaces between them mean nothing.
import type { CellValue } from '../../model/cell';
import type { FormulaNotation } from './formula-notation';

/** A place in a formula that moves on behind what is read; what does not come next leaves it where it is. */
export interface FormulaScanner {
  /** The sign, if it comes next; it is then passed. */
  readonly sign: (sign: string) => boolean;
  /** A text, number, or yes/no. */
  readonly constant: () => CellValue | undefined;
  /** What a pattern matches here; it is then passed. */
  readonly match: (pattern: RegExp) => RegExpExecArray | undefined;
  readonly rest: () => string;
}

const truths: ReadonlyMap<string, boolean> = new Map([
  ['TRUE', true],
  ['PRAWDA', true],
  ['FALSE', false],
  ['FAŁSZ', false],
]);

/** A scanner at the beginning of a text; numbers are read with the decimal sign of the notation, yes and no in English and Polish. */
export function createScanner(text: string, { decimal }: FormulaNotation): FormulaScanner {
  let at = 0;
  const number =
    decimal === '.'
      ? /[-+]?(\d+(?:\.\d*)?|\.\d+)(E[-+]?\d+)?(%?)/iy
      : /[-+]?(\d+(?:,\d+)?)(E[-+]?\d+)?(%?)/iy;
  const match = (pattern: RegExp) => {
    const sticky = new RegExp(
      pattern.source,
      pattern.flags.includes('y') ? pattern.flags : `${pattern.flags}y`,
    );
    while (/\s/.test(text[at] ?? '')) at++;
    sticky.lastIndex = at;
    const found = sticky.exec(text) ?? undefined;
    if (found !== undefined) at += found[0].length;
    return found;
  };
  const truth = () => {
    const before = at;
    const value = truths.get((match(/[\p{L}_]+/u)?.[0] ?? '').toUpperCase());
    if (value === undefined) at = before;
    return value;
  };
  return {
    match,
    rest: () => text.slice(at).trim(),
    sign: (sign) => match(new RegExp(`\\${sign}`)) !== undefined,
    constant() {
      const quoted = match(/"((?:[^"]|"")*)"/);
      if (quoted !== undefined) return (quoted[1] ?? '').replace(/""/g, '"');
      const found = match(number);
      if (found === undefined) return truth();
      const value = Number(found[0].replace('%', '').replace(',', '.'));
      return found[0].endsWith('%') ? value / 100 : value;
    },
  };
}
