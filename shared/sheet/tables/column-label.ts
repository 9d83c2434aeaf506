// Column labels: how a column is written down so that it is found again after columns have moved: by its header, with a number behind it where
// several have the same, and by its letter where it has none.
import type { ColumnId, SheetData } from '../../workbook/port';
import { columnName } from '../cell-name';
import { plainText } from '../plain-text';

/** The label of every column of the sheet, in their order. */
export function columnLabels({ columns }: SheetData, headerRow: number): string[] {
  const times = new Map<string, number>();
  return columns.map(({ values }, index) => {
    const header = String(values[headerRow] ?? '').trim();
    if (header === '') return `#${columnName(index)}`;
    const time = (times.get(plainText(header)) ?? 0) + 1;
    times.set(plainText(header), time);
    return time === 1 ? header : `${header} #${String(time)}`;
  });
}

/** The column that a label means now; undefined where there is none. */
export function columnLabelled(data: SheetData, headerRow: number, label: string): ColumnId | undefined {
  const wanted = plainText(label);
  const place = columnLabels(data, headerRow).findIndex((one) => plainText(one) === wanted);
  return data.columns[place]?.id;
}
