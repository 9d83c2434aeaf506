// createScratchHarness: the contract's harness in the workbook that is open: scratch sheets beside the user's, which no case sees or touches.
import type { ContractHarness, ContractSheet } from '../contract/contract-harness';
import type { SheetId, SheetInfo, Snapshot, Workbook, WorkbookLocale } from '../port';
import { formulaWithSheets } from './renamed-sheets';
import { createScratchNames, type ScratchNames } from './scratch-names';
import type { ScratchSheets } from './scratch-sheets';
import { scratchWorkbook } from './scratch-workbook';

/** Thrown where the host could not set a case up: nothing is known of the adapter then. */
export class NotRun extends Error {}

/** The harness of one run, in a workbook that holds the user's sheets as well. */
export interface ScratchHarness extends ContractHarness {
  /** How the workbook writes formulas: what goes wrong may depend on it. */
  readonly locale: WorkbookLocale;
  /** Removes every scratch sheet. */
  readonly clear: () => Promise<Leftover>;
}

/** Names of the scratch sheets that could not be removed, and why. */
export interface Leftover {
  readonly names: readonly string[];
  readonly reason: string;
}

/** What a host gives for the self-test. */
export interface HarnessSurroundings {
  readonly workbook: Workbook;
  readonly scratch: ScratchSheets;
  /** A second or so, before looking again. */
  readonly pause: () => Promise<void>;
}

const looks = 15;

async function listed(workbook: Workbook): Promise<Snapshot> {
  const answer = await workbook.read({ sheets: 'none' });
  if (answer.ok) return answer.value;
  throw new NotRun(
    `the sheets cannot be listed: ${answer.error.code} ${JSON.stringify(answer.error.params)}`,
  );
}

/** What a thrown thing says, as a text for the report. */
export const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

async function prepared(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw new NotRun(`the scratch sheets: ${messageOf(error)}`);
  }
}

function scratchSheet(sheet: ContractSheet, { toScratch }: ScratchNames): ContractSheet {
  const formulas = Object.entries(sheet.formulas ?? {}).map(([place, formula]) => {
    return [place, formulaWithSheets(formula, toScratch)] as const;
  });
  return { ...sheet, name: toScratch(sheet.name), formulas: Object.fromEntries(formulas) };
}

/** While our functions are fetched and computed, Excel shows one of two errors, Google a word in the user's language that ends with dots. */
function isPending(value: unknown): boolean {
  return typeof value === 'string' && /^#(?:BUSY!|GETTING_DATA)$|(?:\.\.\.|…)$/.test(value);
}

/** Looks until the formulas have given something. What gives nothing at all is for the case to find. */
async function calculated(workbook: Workbook, pause: () => Promise<void>): Promise<void> {
  const ids = (await listed(workbook)).sheets.map(({ id }) => id);
  for (let look = 0; look < looks; look++) {
    const answer = await workbook.read({ sheets: ids });
    if (!answer.ok) return;
    const columns = answer.value.data.flatMap((sheet) => sheet.columns);
    if (
      !columns.some(({ formulas, values }) =>
        Object.keys(formulas).some((row) => isPending(values[Number(row)])),
      )
    )
      return;
    await pause();
  }
}

/** A harness whose scratch sheets are told from the user's by not having been there now. Rejects with `NotRun` where the sheets cannot be listed. */
export async function createScratchHarness(surroundings: HarnessSurroundings): Promise<ScratchHarness> {
  const { workbook, scratch, pause } = surroundings;
  const { sheets: before, locale } = await listed(workbook);
  const users: ReadonlySet<SheetId> = new Set(before.map(({ id }) => id));
  const names = createScratchNames(before.map(({ name }) => name));
  const isScratch = ({ id, name }: Pick<SheetInfo, 'id' | 'name'>) => !users.has(id) && names.isOwn(name);
  const left = async () => (await listed(workbook)).sheets.filter(isScratch);
  const clear = async (): Promise<Leftover> => {
    const ids = (await left()).map(({ id }) => id);
    if (ids.length === 0) return { names: [], reason: '' };
    const reason = await scratch.remove(ids).then(() => 'no reason was given', messageOf);
    return { names: (await left()).map(({ name }) => name), reason };
  };
  return {
    locale,
    clear,
    async fresh(sheets) {
      const { names: old, reason } = await clear();
      if (old.length > 0) throw new NotRun(`the sheets of the case before cannot be removed: ${reason}`);
      await prepared(() => scratch.add(sheets.map((sheet) => scratchSheet(sheet, names))));
      const shown = scratchWorkbook(workbook, { names, isScratch });
      if (sheets.some(({ formulas }) => formulas !== undefined && Object.keys(formulas).length > 0))
        await calculated(shown, pause);
      return shown;
    },
    edit: (sheet, row, column, value) =>
      prepared(() => scratch.edit(names.toScratch(sheet), row, column, value)),
    rename: (sheet, name) => prepared(() => scratch.rename(names.toScratch(sheet), names.toScratch(name))),
  };
}
