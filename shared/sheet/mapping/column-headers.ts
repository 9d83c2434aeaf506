// columnHeaders: what stands in the header row above each column, from the first column on; '' where nothing does.
import type { SheetData } from '../../workbook/port';

export function columnHeaders({ columns }: SheetData, headerRow: number): string[] {
  return columns.map(({ values }) => String(values[headerRow] ?? '').trim());
}
