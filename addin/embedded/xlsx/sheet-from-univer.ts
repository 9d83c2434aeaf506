// sheetFromUniver: lays one Univer sheet over its exceljs worksheet. What did not change is not touched, so rich text, links and the like survive.
import type { Worksheet } from 'exceljs';
import type { IWorksheetData } from '@univerjs/core';
import type { SheetLaying } from './sheet-laying';
import { layCells } from './lay-cells';
import { layLayout } from './lay-layout';
import type { SheetSpills } from './save-request';
import { sheetToUniver } from './sheet-to-univer';
import type { StyleData } from './univer-data';
import type { Reading } from './workbook-to-univer';

type Styles = Readonly<Record<string, StyleData | null | undefined>>;

function styleIn(styles: Styles): (style: unknown) => StyleData {
  return (style) =>
    (typeof style === 'string' ? styles[style] : (style as StyleData | null | undefined)) ?? {};
}

/** Writes into the worksheet, in place, what differs from how it would be opened now. */
export function sheetFromUniver(
  sheet: Worksheet,
  data: Partial<IWorksheetData>,
  spills: SheetSpills,
  styles: Styles,
  reading: Reading,
): void {
  const before = sheetToUniver(sheet, reading.styles, reading.isOurs);
  const laying: SheetLaying = {
    sheet,
    data,
    before,
    spills,
    styleOf: styleIn(styles),
    styleBefore: styleIn(reading.styles.styles),
  };
  layLayout(laying);
  layCells(laying);
}
