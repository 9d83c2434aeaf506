// Charts between a file and Univer's workbook data: by the sheet's name there, by its id here.
import type { Workbook } from 'exceljs';
import { picturesAsResource, picturesOf, type BookChart } from '../charts/book-chart';
import { chartFigures } from '../charts/chart-figures';
import type { WrittenChart } from './chart-xml';
import type { SaveRequest } from './save-request';

/** The resource that holds a file's charts; those of a sheet that is not in the book are left out. */
export function chartsToUniver(book: Workbook, byName: ReadonlyMap<string, readonly BookChart[]>) {
  const bySheet = book.worksheets.flatMap(({ id, name }) => {
    const charts = byName.get(name);
    return charts === undefined ? [] : [[`ws${String(id)}`, charts] as const];
  });
  return picturesAsResource({ charts: Object.fromEntries(bySheet), pages: {} });
}

/** Every chart with the figures it shows at the moment, those that a formula elsewhere spilled included. */
export function chartsFromUniver({ data, spills }: SaveRequest): WrittenChart[] {
  const { charts } = picturesOf(data);
  return data.sheetOrder.flatMap((id) => {
    const { name = id, cellData } = data.sheets[id] ?? {};
    const at = (row: number, column: number) =>
      spills[id]?.cells[row]?.[column]?.v ?? cellData?.[row]?.[column]?.v ?? null;
    return (charts[id] ?? []).map((chart) => ({ sheet: name, chart, figures: chartFigures(chart, at) }));
  });
}
