// BookChart: a chart of the embedded workbook, and how charts travel with Univer's workbook data. Nothing here draws.
import type { ChartEdit } from '../../../shared/workbook/grid-edit';

/** A chart by its title, the cells it shows and the cells it stands over, all zero-based. */
export type BookChart = Omit<ChartEdit, 'kind'>;

/** By the sheet's id. */
type ChartsBySheet = Readonly<Record<string, readonly BookChart[]>>;

/** Rows and columns from A1 that are printed on one page, by the sheet's id. */
export type PagesBySheet = Readonly<Record<string, { readonly rows: number; readonly columns: number }>>;

/** What a workbook has beside its cells: charts, and pages to print. */
export interface BookPictures {
  readonly charts: ChartsBySheet;
  readonly pages: PagesBySheet;
}

/** Neither charts nor pages. */
export const noPictures: BookPictures = { charts: {}, pages: {} };

/** The name of our resource in Univer's workbook data. */
const picturesResource = 'KAM_PICTURES';

interface WithResources {
  readonly resources?: readonly { readonly name: string; readonly data: string }[] | undefined;
}

/** What a workbook's data hold of them; nothing where our resource is not there. */
export function picturesOf({ resources }: WithResources): BookPictures {
  const found = resources?.find(({ name }) => name === picturesResource);
  return found === undefined ? noPictures : (JSON.parse(found.data) as BookPictures);
}

/** The resource for a workbook's data. */
export function picturesAsResource(pictures: BookPictures): { name: string; data: string } {
  return { name: picturesResource, data: JSON.stringify(pictures) };
}
