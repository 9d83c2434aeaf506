// layLayout: writes what changed around the cells: name, visibility, tab colour, sizes, merges, frozen panes.
import type { IColumnData, IRowData, IWorksheetData } from '@univerjs/core';
import { refOf } from './cell-from-univer';
import { rgbToColor } from './color';
import {
  defaultHeight,
  defaultWidth,
  heightToPixels,
  pixelsToHeight,
  pixelsToWidth,
  widthToPixels,
} from './measure';
import type { SheetLaying } from './sheet-laying';
import { isYes } from './univer-data';

type Sized = Readonly<Record<number, { w?: number; h?: number; hd?: number } | undefined>>;

function layColumns({ sheet, data, before }: SheetLaying): void {
  const now = (data.columnData ?? {}) as Sized;
  const was = (before.columnData ?? {}) as Sized;
  for (const key of new Set([...Object.keys(now), ...Object.keys(was)])) {
    const index = Number(key);
    const { w, hd }: IColumnData = now[index] ?? {};
    if (w !== undefined && w !== (was[index]?.w ?? widthToPixels(defaultWidth)))
      sheet.getColumn(index + 1).width = pixelsToWidth(w);
    if (isYes(hd) !== isYes(was[index]?.hd)) sheet.getColumn(index + 1).hidden = isYes(hd);
  }
}

/** Heights that Univer works out by itself (`ah`) are not the user's, and are not written. */
function layRows({ sheet, data, before }: SheetLaying): void {
  const now = (data.rowData ?? {}) as Sized;
  const was = (before.rowData ?? {}) as Sized;
  for (const key of new Set([...Object.keys(now), ...Object.keys(was)])) {
    const index = Number(key);
    const { h, hd, ia }: Partial<IRowData> = now[index] ?? {};
    if (
      h !== undefined &&
      ia !== undefined &&
      !isYes(ia) &&
      h !== (was[index]?.h ?? heightToPixels(defaultHeight))
    )
      sheet.getRow(index + 1).height = pixelsToHeight(h);
    if (h === undefined && was[index]?.h !== undefined)
      (sheet.getRow(index + 1) as { height?: number }).height = undefined as never;
    if (isYes(hd) !== isYes(was[index]?.hd)) sheet.getRow(index + 1).hidden = isYes(hd);
  }
}

function merges(data: Partial<IWorksheetData>): string[] {
  return (data.mergeData ?? []).map(refOf);
}

function layMerges({ sheet, data, before }: SheetLaying): void {
  const now = new Set(merges(data));
  const was = new Set(merges(before));
  for (const ref of was) if (!now.has(ref)) sheet.unMergeCells(ref);
  for (const ref of now) if (!was.has(ref)) sheet.mergeCells(ref);
}

function layFreeze({ sheet, data, before }: SheetLaying): void {
  const { xSplit = 0, ySplit = 0 } = data.freeze ?? {};
  const was = before.freeze;
  if (xSplit === (was?.xSplit ?? 0) && ySplit === (was?.ySplit ?? 0)) return;
  sheet.views = [xSplit > 0 || ySplit > 0 ? { state: 'frozen', xSplit, ySplit } : { state: 'normal' }];
}

/** Writes into the worksheet, in place, what differs; pixels become characters and points. */
export function layLayout(laying: SheetLaying): void {
  const { sheet, data, before } = laying;
  if (data.name && data.name !== sheet.name) sheet.name = data.name;
  if (isYes(data.hidden) !== isYes(before.hidden)) sheet.state = isYes(data.hidden) ? 'hidden' : 'visible';
  if (data.tabColor && data.tabColor !== before.tabColor)
    sheet.properties.tabColor = rgbToColor(data.tabColor);
  layMerges(laying);
  layColumns(laying);
  layRows(laying);
  layFreeze(laying);
}
