// accountNumberFits: whether a column of numbers can be the accounts' own: a number of products names many accounts, a number of lines is another on each.
import type { CellValue } from '../../model/cell';

const sampleRows = 400;
/** Accounts change their names, and branches share one: so much is let pass. */
const tolerance = 1.25;

/** Whether names and numbers side by side are each other's, by the first 400 rows with a quarter let pass. Nothing to compare fits. */
export function accountNumberFits(names: readonly CellValue[], numbers: readonly CellValue[]): boolean {
  const pairs = new Set<string>();
  const [seenNames, seenNumbers] = [new Set<string>(), new Set<string>()];
  for (let row = 0; row < Math.min(sampleRows, names.length); row++) {
    const name = String(names[row] ?? '').trim();
    const number = String(numbers[row] ?? '').trim();
    if (name === '' || number === '') continue;
    seenNames.add(name);
    seenNumbers.add(number);
    pairs.add(`${name}\n${number}`);
  }
  const numberNamesMany = pairs.size > tolerance * seenNumbers.size;
  const nameHasMany = pairs.size > tolerance * seenNames.size;
  return !numberNamesMany && !nameHasMany;
}
