// Matching headers: which column means which field, by its header's synonyms and by what its cells look like, with the reason for each.
import type { ColumnData, ColumnId } from '../workbook/port';
import { accountFields, type AccountField } from './account-field';
import { columnEvidence, type ColumnEvidence } from './column-evidence';
import { headerSynonyms, refusedHeaders } from './header-synonyms';
import { headerText, type HeaderText } from './header-text';
import type { FieldProposal, MappingReason, RefusedColumn } from './sheet-mapping';

export interface HeaderedColumn {
  readonly id: ColumnId;
  readonly header: string;
  readonly text: HeaderText;
  readonly evidence: ColumnEvidence;
}

export function headeredColumns(columns: readonly ColumnData[], headerRow: number): HeaderedColumn[] {
  return columns.flatMap((column) => {
    const cell = column.values[headerRow];
    const header = cell === null || cell === undefined ? '' : String(cell).trim();
    return header === ''
      ? []
      : [{ id: column.id, header, text: headerText(header), evidence: columnEvidence(column, headerRow) }];
  });
}

/** How well a header names a field: 1 for a synonym, less the further down the list, 0.7 for a header that begins or ends with one. */
export function headerScore({ words }: HeaderText, field: AccountField): number {
  const synonyms = headerSynonyms[field];
  const place = synonyms.indexOf(words);
  if (place >= 0) return 1 - 0.004 * place;
  const within = synonyms.some(
    (one) => one.length > 4 && (words.startsWith(`${one} `) || words.endsWith(` ${one}`)),
  );
  return within && words.length < 60 ? 0.7 : 0;
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

export interface MatchedHeaders {
  readonly fields: readonly FieldProposal[];
  readonly refused: readonly RefusedColumn[];
}

export function matchHeaders(columns: readonly HeaderedColumn[]): MatchedHeaders {
  const refused = columns.flatMap(refusal);
  const free = columns.filter(({ id }) => !refused.some(({ column }) => column === id));
  const candidates = accountFields.flatMap((field) => candidatesFor(field, free)).sort(byScoreThenYear);
  const taken = new Map<AccountField, Candidate>();
  for (const candidate of candidates) {
    const used = [...taken.values()].some(({ column }) => column === candidate.column);
    if (!taken.has(candidate.field) && !used) taken.set(candidate.field, candidate);
  }
  const fields = [...taken.values()].map((one) => proposal(one, candidates));
  return { fields, refused };
}

function refusal({ id, header, text, evidence }: HeaderedColumn): RefusedColumn[] {
  const rule = refusedHeaders.find(({ words }) => words.includes(text.words));
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

/** Of columns that match equally well the latest year comes first. */
function byScoreThenYear(one: Candidate, other: Candidate): number {
  return other.score - one.score || (other.column.text.year ?? 0) - (one.column.text.year ?? 0);
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
