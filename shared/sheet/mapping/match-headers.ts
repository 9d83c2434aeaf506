// matchHeaders: which column means which field, by its header's synonyms and by what its cells look like, with the reason for each.
import type { CellValue } from '../../model/cell';
import type { ColumnData, ColumnId } from '../../workbook/port';
import { accountFields, type AccountField } from './account-field';
import { columnEvidence, type ColumnEvidence } from './column-evidence';
import { accountNumberFits } from './account-number-fit';
import { foreignWords, headerSynonyms, refusedHeaders } from './header-synonyms';
import { headerText, type HeaderText } from './header-text';
import { headersAt } from './two-row-header';
import type { FieldProposal, MappingReason, RefusedColumn } from './sheet-mapping';

/** A column that has a header, with all that speaks for what it means. */
export interface HeaderedColumn {
  readonly id: ColumnId;
  readonly header: string;
  readonly text: HeaderText;
  readonly evidence: ColumnEvidence;
  /** What stands below the header. */
  readonly cells: readonly CellValue[];
}

/** The columns with a header in that row (both rows of a two-row header); those without are left out. */
export function headeredColumns(columns: readonly ColumnData[], headerRow: number): HeaderedColumn[] {
  const headers = headersAt(columns, headerRow);
  return columns.flatMap((column, i) => {
    const header = headers[i] ?? '';
    if (header === '') return [];
    const evidence = columnEvidence(column, headerRow);
    return [
      {
        id: column.id,
        header,
        text: headerText(header),
        evidence,
        cells: column.values.slice(headerRow + 1),
      },
    ];
  });
}

/** How well a header names a field, 0–1: 1 for a synonym, less the further down the list, 0.7 for a header that begins or ends with one. */
export function headerScore({ words }: HeaderText, field: AccountField): number {
  const synonyms = headerSynonyms[field];
  const place = synonyms.indexOf(words);
  if (place >= 0) return 1 - 0.004 * place;
  if (isForeign(words, field)) return 0;
  const within = synonyms.some(
    (one) => one.length > 4 && (words.startsWith(`${one} `) || words.endsWith(` ${one}`)),
  );
  return within && words.length < 60 ? 0.7 : 0;
}

/** `Sales Target` is no sale, `Symbol towaru` no account's number: a header that only begins or ends like ours and says something else as well. */
function isForeign(words: string, field: AccountField): boolean {
  const foreign = foreignWords[field];
  return (
    foreign !== undefined && words.split(' ').some((word) => foreign.some((stem) => word.startsWith(stem)))
  );
}

const numberFields: ReadonlySet<AccountField> = new Set<AccountField>([
  'revenue',
  'margin',
  'hours',
  'potential',
]);
const dayFields: ReadonlySet<AccountField> = new Set<AccountField>([
  'firstPurchase',
  'lastPurchase',
  'orderDay',
]);

/** Whether the cells can be what the header says. An empty column can be anything. */
export function evidenceFits(field: AccountField, evidence: ColumnEvidence): boolean {
  if (evidence.filled === 0) return true;
  if (numberFields.has(field)) return evidence.numbers >= 0.5;
  if (dayFields.has(field)) return evidence.days >= 0.5;
  if (field === 'interest') return evidence.yesNo + evidence.days >= 0.5;
  if (field === 'recordedClass') return evidence.classes >= 0.5;
  if (field === 'account') return evidence.texts >= 0.5 && evidence.days < 0.5;
  if (field === 'accountId') return evidence.days < 0.5;
  return evidence.texts >= 0.5;
}

interface Candidate {
  readonly field: AccountField;
  readonly column: HeaderedColumn;
  readonly score: number;
}

/** What was matched, and what looks like a field and must not be taken for it. */
export interface MatchedHeaders {
  readonly fields: readonly FieldProposal[];
  readonly refused: readonly RefusedColumn[];
}

/** For each field at most one column, for each column at most one field, the best match first; of equal ones the column of the latest year. */
export function matchHeaders(columns: readonly HeaderedColumn[]): MatchedHeaders {
  const refused = columns.flatMap(refusal);
  const free = columns.filter(({ id }) => !refused.some(({ column }) => column === id));
  const candidates = accountFields.flatMap((field) => candidatesFor(field, free)).sort(byScoreThenYear);
  const taken = new Map<AccountField, Candidate>();
  for (const candidate of candidates) {
    const used = [...taken.values()].some(({ column }) => column === candidate.column);
    if (!taken.has(candidate.field) && !used) taken.set(candidate.field, candidate);
  }
  dropForeignNumber(taken);
  const fields = [...taken.values()].map((one) => proposal(one, candidates));
  return { fields, refused };
}

/** A number that is not the accounts' own would tear accounts apart or throw several together. */
function dropForeignNumber(taken: Map<AccountField, Candidate>): void {
  const [name, number] = [taken.get('account'), taken.get('accountId')];
  if (name === undefined || number === undefined) return;
  if (!accountNumberFits(name.column.cells, number.column.cells)) taken.delete('accountId');
}

function refusal({ id, header, text, evidence }: HeaderedColumn): RefusedColumn[] {
  const isCalled = (one: string) =>
    text.words === one ||
    (one.includes(' ') && (text.words.startsWith(`${one} `) || text.words.endsWith(` ${one}`)));
  const rule = refusedHeaders.find(({ words }) => words.some(isCalled));
  if (rule !== undefined) return [{ column: id, header, reason: { code: rule.reason, params: { header } } }];
  const isMargin = headerScore(text, 'margin') > 0;
  const isPercent = text.isPercent || evidence.percents > 0.5;
  return isMargin && isPercent
    ? [{ column: id, header, reason: { code: 'mapping.percentMargin', params: { header } } }]
    : [];
}

function candidatesFor(field: AccountField, columns: readonly HeaderedColumn[]): Candidate[] {
  return columns.flatMap((column) => {
    const score = headerScore(column.text, field);
    if (score === 0 || !evidenceFits(field, column.evidence)) return [];
    return [{ field, column, score: column.evidence.filled === 0 ? score / 2 : score }];
  });
}

const surelyNamed = 0.7;

/** Of columns that match equally well, or are both called by a synonym of the same field, the latest year comes first. */
function byScoreThenYear(one: Candidate, other: Candidate): number {
  const [year, otherYear] = [one.column.text.year ?? 0, other.column.text.year ?? 0];
  const bothNamed = one.field === other.field && one.score > surelyNamed && other.score > surelyNamed;
  const byYear = otherYear - year;
  if (bothNamed && year > 0 && otherYear > 0 && byYear !== 0) return byYear;
  return other.score - one.score || byYear;
}

function proposal({ field, column, score }: Candidate, candidates: readonly Candidate[]): FieldProposal {
  const rivals = candidates.filter((one) => one.field === field && one.column !== column);
  const sameWords = rivals.find(
    (one) => one.column.text.words === column.text.words && one.column.text.year !== undefined,
  );
  return {
    field,
    column: column.id,
    header: column.header,
    confidence: score,
    reason: reasonFor(column, score, sameWords ?? rivals[0], sameWords),
  };
}

function reasonFor(
  column: HeaderedColumn,
  score: number,
  rival: Candidate | undefined,
  sameWords: Candidate | undefined,
): MappingReason {
  const { header } = column;
  if (sameWords !== undefined && column.text.year !== undefined)
    return { code: 'mapping.latestYear', params: { header, other: sameWords.column.header } };
  if (rival !== undefined) return { code: 'mapping.bestOf', params: { header, other: rival.column.header } };
  if (column.evidence.filled === 0) return { code: 'mapping.emptyColumn', params: { header } };
  return { code: score > 0.9 ? 'mapping.synonym' : 'mapping.similar', params: { header } };
}
