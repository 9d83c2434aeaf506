// Criteria in words: the sheet's header without its scale, and without its pillar where that stands above.
import type { Language } from '../../../model/language';
import { planTables } from '../../../sheet/tables/plan-tables';
import type { RivalField } from '../../../sheet/tables/rivals-table';

/** «Strength: technology» */
export function fieldText(id: RivalField, language: Language): string {
  const header = planTables.rivals.columns.find((one) => one.id === id)?.header[language] ?? id;
  return header.replace(/ \(1–5\)$/, '');
}

/** «technology» */
export function criterionText(id: RivalField, language: Language): string {
  return fieldText(id, language).replace(/^[^:]+: /, '');
}
