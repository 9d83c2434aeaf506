// Source: where the accounts come from: the sheets there are, the proposal for one of them, and the mapping in use.
import type { CellProblem } from '../../sheet/accounts/cell-problem';
import { isOwnSheet, proposeForSheet, proposeMapping } from '../../sheet/mapping/propose-mapping';
import type { MappingProposal, SheetMapping } from '../../sheet/mapping/sheet-mapping';
import type { LostColumn, RenamedColumn } from '../../sheet/mapping/follow-fields';
import type { StoredMapping } from '../../sheet/tables/stored-mapping';
import type { SheetData, SheetId, SheetInfo, Snapshot } from '../../workbook/port';
import { correctMapping, type SourceEdit } from './source-edit';

/** What was read of the workbook, what is proposed for its account sheet, and what the user has made of that. */
export interface Source {
  /** The top rows of every sheet. */
  readonly snapshot: Snapshot;
  readonly proposal: MappingProposal;
  readonly mapping: SheetMapping;
  /** Whether the proposal has seen the whole sheet, or its top rows only. */
  readonly seenWhole: boolean;
  /** The user wants rows with unreadable cells left out. */
  readonly skipBadRows: boolean;
  /** Mapped columns that people have renamed: found, but to be told. */
  readonly renamed: readonly RenamedColumn[];
  /** Mapped columns that cannot be found: nothing is read in their place until the user says what. */
  readonly lost: readonly LostColumn[];
}

/** Sheets that may hold accounts: the user's own, hidden ones too, but none of ours. */
export function sheetChoices(snapshot: Snapshot): readonly SheetInfo[] {
  return snapshot.sheets.filter(({ name }) => !isOwnSheet(name));
}

/** What was read of a sheet; undefined where it was not read, or is gone. */
export function topOfSheet({ data }: Snapshot, sheet: SheetId): SheetData | undefined {
  return data.find(({ id }) => id === sheet);
}

function sourceOf(snapshot: Snapshot, proposal: MappingProposal): Source {
  const { mapping } = proposal;
  return { snapshot, proposal, mapping, seenWhole: false, skipBadRows: false, renamed: [], lost: [] };
}

/** The best sheet of the workbook; null where none looks like accounts. */
export function findSource(snapshot: Snapshot): Source | null {
  const proposal = proposeMapping(snapshot);
  return proposal.ok ? sourceOf(snapshot, proposal.value) : null;
}

/** A sheet and header row of the user's choice; null where the sheet is gone or has no cells. */
export function sourceForSheet(snapshot: Snapshot, sheet: SheetId, headerRow?: number): Source | null {
  const data = topOfSheet(snapshot, sheet);
  const proposal = data === undefined ? undefined : proposeForSheet(data, headerRow);
  return proposal?.ok === true ? sourceOf(snapshot, proposal.value) : null;
}

/** The first sheet that may hold accounts at all, for the user to go on from. */
export function firstSource(snapshot: Snapshot): Source | null {
  const first = sheetChoices(snapshot).find(({ usedRows }) => usedRows > 0);
  return first === undefined ? null : sourceForSheet(snapshot, first.id);
}

/** The mapping that the workbook remembers, beside what would be proposed for its sheet. */
export function storedSource(snapshot: Snapshot, { mapping, renamed, lost }: StoredMapping): Source | null {
  const found = mapping === null ? null : sourceForSheet(snapshot, mapping.sheet, mapping.headerRow);
  return found === null || mapping === null ? null : { ...found, mapping, renamed, lost };
}

/** The source with the proposal made anew from all rows: whether accounts come again and again, say, shows only there. A mapping that was chosen stays. */
export function refineSource(source: Source, data: SheetData): Source {
  const { mapping, proposal } = source;
  const refined = proposeForSheet(data, mapping.headerRow);
  if (!refined.ok) return { ...source, seenWhole: true };
  const isChosen = mapping !== proposal.mapping;
  return {
    ...source,
    proposal: refined.value,
    mapping: isChosen ? mapping : refined.value.mapping,
    seenWhole: true,
  };
}

/** The source after a correction; as it was where the correction cannot be made. */
export function editSource(source: Source, edit: SourceEdit): Source {
  const { snapshot, mapping } = source;
  if (edit.kind === 'sheet') return sourceForSheet(snapshot, edit.sheet) ?? source;
  if (edit.kind === 'headerRow') return sourceForSheet(snapshot, mapping.sheet, edit.row) ?? source;
  return { ...withoutWord(source, edit), mapping: correctMapping(mapping, edit) };
}

/** What the user has decided is not told any more. */
function withoutWord(source: Source, edit: SourceEdit): Source {
  const isOther = ({ field }: LostColumn) => edit.kind !== 'field' || field !== edit.field;
  return { ...source, renamed: source.renamed.filter(isOther), lost: source.lost.filter(isOther) };
}

/** The source as it was proposed, whatever was remembered or chosen before. */
export function proposedSource({ snapshot, proposal, seenWhole }: Source): Source {
  return { ...sourceOf(snapshot, proposal), seenWhole };
}

/** The source with the classes that we wrote as values for the recorded ones, where no other column was chosen for them. */
export function adoptWrittenClasses(source: Source, writtenHeaders: readonly string[]): Source {
  const { mapping, proposal } = source;
  const column = proposal.mapping.fields.recordedClass;
  const header = proposal.columns.find(({ id }) => id === column)?.header;
  if (mapping.fields.recordedClass !== undefined || column === undefined) return source;
  if (header === undefined || !writtenHeaders.includes(header)) return source;
  return { ...source, mapping: { ...mapping, fields: { ...mapping.fields, recordedClass: column } } };
}

/** Whether the user has to be asked which of point and comma is the decimal sign, or has answered already. */
export function asksDecimal({ mapping }: Source, problems: readonly CellProblem[]): boolean {
  return mapping.decimal !== undefined || problems.some(({ code }) => code === 'cell.ambiguousNumber');
}
