// refusalOf: where this user may not edit a sheet: the sheet as a whole but for its open ranges, and protected ranges on it. Who may edit there Google
// tells nobody but those who may.
import { domainError, type DomainError } from '../../shared/model/domain-error';
import type { Sheet } from './sheet-by-id';

/** Zero-based; Infinity where it reaches to the end. Without rows it is over the cells, and in none of them. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

type Range = GoogleAppsScript.Spreadsheet.Range;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

function areaOf(range: Range): Area {
  return {
    row: range.getRow() - 1,
    column: range.getColumn() - 1,
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
}

function overlap(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

function holds(outer: Area, inner: Area): boolean {
  return (
    inner.rows > 0 &&
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.rows >= inner.row + inner.rows &&
    outer.column + outer.columns >= inner.column + inner.columns
  );
}

/** One that only warns is none for a script: everybody may edit. */
function closedTo(sheet: Sheet, type: GoogleAppsScript.Spreadsheet.ProtectionType): Protection[] {
  return sheet.getProtections(type).filter((one) => !one.isWarningOnly() && !one.canEdit());
}

/** As people see it under Data > Protected sheets and ranges. */
function rangeText(protection: Protection): string {
  const description = protection.getDescription();
  const place = protection.getRange().getA1Notation();
  return description === '' ? place : `${place} (${description})`;
}

/**
 * Why an edit here would be refused: `error.notSheetEditor` or `error.notRangeEditor`. Undefined where this user may edit all of these areas.
 */
export function refusalOf(sheet: Sheet, areas: readonly Area[]): DomainError | undefined {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  const params = { sheet: sheet.getName() };
  for (const protection of closedTo(sheet, SHEET)) {
    const open = protection.getUnprotectedRanges().map(areaOf);
    if (!areas.every((area) => open.some((one) => holds(one, area))))
      return domainError('value', 'error.notSheetEditor', params);
  }
  const closed = closedTo(sheet, RANGE).find((protection) => {
    const protectedArea = areaOf(protection.getRange());
    return areas.some((area) => overlap(area, protectedArea));
  });
  return closed === undefined
    ? undefined
    : domainError('value', 'error.notRangeEditor', { ...params, range: rangeText(closed) });
}
