// Column label: how a column is written down so that it is found again after columns have moved: by its header, with a number behind it where
// several have the same, and by its letter where it has none.
import type { ColumnId, SheetData } from '../../workbook/port';
import { columnName } from '../../model/cell-name';
import { columnHeaders } from '../mapping/column-headers';
import { plainText } from '../../model/plain-text';

/** The label of every column of a header row, in their order; '' is a column without a header. */
export function columnLabels(headers: readonly string[]): string[] {
  const times = new Map<string, number>();
  return headers.map((header, index) => {
    if (header === '') return `#${columnName(index)}`;
    const time = (times.get(plainText(header)) ?? 0) + 1;
    times.set(plainText(header), time);
    return time === 1 ? header : `${header} #${String(time)}`;
  });
}

/** Which of the columns under these headers a label means; -1 where there is none. */
export function placeLabelled(headers: readonly string[], label: string): number {
  const wanted = plainText(label);
  return columnLabels(headers).findIndex((one) => plainText(one) === wanted);
}

/** The column that a label means now; undefined where there is none. */
export function columnLabelled(data: SheetData, headerRow: number, label: string): ColumnId | undefined {
  return data.columns[placeLabelled(columnHeaders(data, headerRow), label)]?.id;
}
