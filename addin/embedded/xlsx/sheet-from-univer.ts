// sheetFromUniver: lays one Univer sheet over its exceljs worksheet. What did not change is not touched, so rich text, links and the like survive.
import type { Worksheet } from 'exceljs';
import type { IWorksheetData } from '@univerjs/core';
import { layCells } from './lay-cells';
import { layLayout } from './lay-layout';
import type { SheetSpills } from './save-request';
import { sheetToUniver } from './sheet-to-univer';
import type { StyleData } from './univer-data';
import type { Reading } from './workbook-to-univer';

export interface SheetLaying {
  readonly sheet: Worksheet;
  readonly data: Partial<IWorksheetData>;
  /** How the worksheet would be opened now: the state to compare with. */
  readonly before: Partial<IWorksheetData>;
  readonly spills: SheetSpills;
  readonly styleOf: (style: unknown) => StyleData;
  readonly styleBefore: (style: unknown) => StyleData;
}

type Styles = Readonly<Record<string, StyleData | null | undefined>>;

function styleIn(styles: Styles): (style: unknown) => StyleData {
  return (style) =>
    (typeof style === 'string' ? styles[style] : (style as StyleData | null | undefined)) ?? {};
}

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
