// selfTestReport: what the self-test found, as text to be pasted into a report of a fault. It is in English whatever the pane's language, as the names
// of the cases are: it is read by those who make the product.

import type { WorkbookLocale } from '../port';
import type { Leftover } from './scratch-harness';

/** How a case ended. `notRun` says nothing against the adapter. */
export type CaseOutcome =
  | { readonly kind: 'ok' }
  | { readonly kind: 'failed'; readonly problem: string }
  | { readonly kind: 'notRun'; readonly reason: string };

/** A case by its name, and how it ended. */
export interface CaseReport {
  readonly name: string;
  readonly outcome: CaseOutcome;
}

/** Where and when the test ran. */
export interface SelfTestOccasion {
  /** The host and what it says of itself: "Excel 16.0.18 on PC". */
  readonly host: string;
  /** Of the product. */
  readonly version: string;
  /** The day, ISO. */
  readonly day: string;
}

/** All that a run found. */
export interface SelfTestResult {
  readonly cases: readonly CaseReport[];
  readonly leftBehind: Leftover;
  /** Null where the workbook could not be read. */
  readonly locale: WorkbookLocale | null;
}

const signs: Readonly<Record<CaseOutcome['kind'], string>> = {
  ok: 'ok',
  failed: 'FAILED',
  notRun: 'not run',
};

function caseLines({ name, outcome }: CaseReport): string[] {
  const first = `${signs[outcome.kind].padEnd(8)} ${name}`;
  if (outcome.kind === 'ok') return [first];
  const why = outcome.kind === 'failed' ? outcome.problem : outcome.reason;
  return [first, ...why.split('\n').map((line) => `         ${line}`)];
}

function leftLines({ names, reason }: Leftover): string[] {
  return names.length === 0 ? [] : [`Left    ${names.join(', ')}: could not be removed (${reason})`];
}

/** What went wrong first. */
const kindsInOrder = ['failed', 'notRun', 'ok'] as const;

/** The report as lines of plain text: the occasion, the counts, then the cases, failed ones first. */
export function selfTestReport(
  occasion: SelfTestOccasion,
  { cases, leftBehind, locale }: SelfTestResult,
): string {
  const ofKind = (kind: CaseOutcome['kind']) => cases.filter(({ outcome }) => outcome.kind === kind);
  const count = (kind: CaseOutcome['kind']) => String(ofKind(kind).length);
  return [
    'KAM self-test',
    `Version ${occasion.version}`,
    `Host    ${occasion.host}`,
    `Locale  ${locale === null ? 'unknown' : `${locale.language}, arguments separated by "${locale.argumentSeparator}"`}`,
    `Day     ${occasion.day}`,
    `Cases   ${count('ok')} ok, ${count('failed')} failed, ${count('notRun')} not run`,
    ...leftLines(leftBehind),
    '',
    ...kindsInOrder.flatMap(ofKind).flatMap(caseLines),
    '',
  ].join('\n');
}
