// columnHeaders: what stands in the header row above each column, from the first column on; '' where nothing does.
import type { SheetData } from '../../workbook/port';

/** The texts of one row, trimmed. A two-row header gives its second row; `headersAt` joins both. */
export function columnHeaders({ columns }: SheetData, headerRow: number): string[] {
  return columns.map(({ values }) => String(values[headerRow] ?? '').trim());
}
