// SourceEdit: one correction of how the account sheet is read, as the user makes it.
import type { DecimalSign } from '../../sheet/words/number-text';
import type { AccountField } from '../../sheet/mapping/account-field';
import type { SheetLayout, SheetMapping } from '../../sheet/mapping/sheet-mapping';
import type { ColumnId, SheetId } from '../../workbook/port';

/** A correction of the present mapping. */
export type MappingEdit =
  | { readonly kind: 'layout'; readonly layout: SheetLayout }
  | { readonly kind: 'field'; readonly field: AccountField; readonly column: ColumnId | null }
  | { readonly kind: 'measure'; readonly field: SheetMapping['valueField'] }
  | { readonly kind: 'period'; readonly from: string; readonly to: string }
  | { readonly kind: 'decimal'; readonly decimal: DecimalSign | null };

/** Another sheet or header row makes a new proposal first. */
export type SourceEdit =
  | { readonly kind: 'sheet'; readonly sheet: SheetId }
  | { readonly kind: 'headerRow'; readonly row: number }
  | MappingEdit;

/** A record without one of its optional entries. */
function without<T extends object, K extends keyof T>(record: T, key: K): Omit<T, K> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key)) as Omit<T, K>;
}

const firstDay = '1900-01-01';
const lastDay = '9999-12-31';

/** The period as two days; an end that was left empty is open. */
function withPeriod(mapping: SheetMapping, from: string, to: string): SheetMapping {
  return from === '' && to === ''
    ? without(mapping, 'period')
    : { ...mapping, period: { from: from || firstDay, to: to || lastDay } };
}

/** Both ends of the period as ISO days, '' for one that is open. */
export function periodTexts({ period }: SheetMapping): { readonly from: string; readonly to: string } {
  return {
    from: period === undefined || period.from === firstDay ? '' : period.from,
    to: period === undefined || period.to === lastDay ? '' : period.to,
  };
}

function withField(mapping: SheetMapping, field: AccountField, column: ColumnId | null): SheetMapping {
  const others = without(mapping.fields, field);
  const fields: SheetMapping['fields'] = column === null ? others : { ...others, [field]: column };
  const other = mapping.valueField === 'revenue' ? 'margin' : 'revenue';
  const lost = fields[mapping.valueField] === undefined && fields[other] !== undefined;
  return { ...mapping, fields, valueField: lost ? other : mapping.valueField };
}

function withDecimal(mapping: SheetMapping, decimal: DecimalSign | null): SheetMapping {
  return decimal === null ? without(mapping, 'decimal') : { ...mapping, decimal };
}

/** The mapping after the correction. Where the column that importance is measured by is taken away, the other of revenue and margin measures it, if mapped. */
export function correctMapping(mapping: SheetMapping, edit: MappingEdit): SheetMapping {
  switch (edit.kind) {
    case 'layout':
      return { ...mapping, layout: edit.layout };
    case 'field':
      return withField(mapping, edit.field, edit.column);
    case 'measure':
      return { ...mapping, valueField: edit.field };
    case 'period':
      return withPeriod(mapping, edit.from, edit.to);
    case 'decimal':
      return withDecimal(mapping, edit.decimal);
  }
}
