// Defined names between an exceljs workbook and Univer's resource of them.
import type { Workbook } from 'exceljs';

/** Univer's own key for the resource. */
export const definedNamesResource = 'SHEET_DEFINED_NAME_PLUGIN';

interface NamedRange {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
}

interface FileName {
  readonly name: string;
  readonly ranges: readonly string[];
}

/** Excel's own names (print areas, filters) start with `_xlnm`; they stay in the file and out of sight. */
const isBuiltIn = (name: string) => name.startsWith('_xlnm');

/** The resource of the user's names, alone in an array; an empty array where the file has none. */
export function namesToUniver(book: Workbook): { name: string; data: string }[] {
  const names = (book.definedNames.model as readonly FileName[]).filter(
    ({ name, ranges }) => !isBuiltIn(name) && ranges.length > 0,
  );
  const byId = Object.fromEntries(
    names.map(({ name, ranges }, index) => [
      `name${index}`,
      { id: `name${index}`, name, formulaOrRefString: ranges.join(',') },
    ]),
  );
  return names.length === 0 ? [] : [{ name: definedNamesResource, data: JSON.stringify(byId) }];
}

/** Writes the names into `book`, in place. Names made or changed in Univer are added; those it deleted are removed; Excel's own stay. */
export function namesFromUniver(book: Workbook, resource: string | undefined): void {
  const named = Object.values(JSON.parse(resource || '{}') as Record<string, NamedRange>);
  const kept = (book.definedNames.model as readonly FileName[]).filter(({ name }) => isBuiltIn(name));
  const ours = named
    .filter(({ formulaOrRefString }) => formulaOrRefString.includes('!'))
    .map(({ name, formulaOrRefString }) => ({ name, ranges: [formulaOrRefString.replace(/^=/, '')] }));
  book.definedNames.model = [...kept, ...ours] as typeof book.definedNames.model;
}
