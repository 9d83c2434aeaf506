// SheetView: where cells are on the screen, inside the element that holds Univer's canvas: with scrolling, zoom and frozen panes.
import type { FUniver } from '@univerjs/core/facade';
import type { Univer } from '@univerjs/core';
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/preset-sheets-core';
import type { CellArea } from '../../../shared/workbook/port';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface SheetView {
  /** The part of the canvas that scrolls: right of and below headers and frozen panes. */
  readonly clip: Box;
  /** Inside the canvas's element. */
  readonly boxOf: (area: CellArea) => Box;
}

/** The element that holds the canvas; undefined before the first workbook is drawn. */
export function canvasHolder(univer: Univer, api: FUniver): HTMLElement | undefined {
  const unit = api.getActiveWorkbook()?.getId();
  const render =
    unit === undefined ? undefined : univer.__getInjector().get(IRenderManagerService).getRenderById(unit);
  return render?.engine.getCanvasElement().parentElement ?? undefined;
}

/** The active sheet as it shows at the moment, in CSS pixels; undefined before the first workbook is drawn. */
export function sheetView(univer: Univer, api: FUniver): SheetView | undefined {
  const workbook = api.getActiveWorkbook();
  const skeleton = workbook?.getActiveSheet().getSkeleton();
  if (!workbook || !skeleton) return undefined;
  const render = univer.__getInjector().get(IRenderManagerService).getRenderById(workbook.getId());
  const view = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!render || !view) return undefined;
  const { scaleX, scaleY } = render.scene.getAncestorScale();
  const { viewportScrollX, viewportScrollY } = view;
  const canvas = render.engine.getCanvasElement();
  // Already in the canvas's own measure, unlike the places of cells.
  const { left, top } = view;
  return {
    clip: { left, top, width: canvas.clientWidth - left, height: canvas.clientHeight - top },
    boxOf({ row, column, rows, columns }) {
      const from = skeleton.getNoMergeCellWithCoordByIndex(row, column, false);
      const to = skeleton.getNoMergeCellWithCoordByIndex(row + rows - 1, column + columns - 1, false);
      return {
        left: (from.startX - viewportScrollX) * scaleX,
        top: (from.startY - viewportScrollY) * scaleY,
        width: (to.endX - from.startX) * scaleX,
        height: (to.endY - from.startY) * scaleY,
      };
    },
  };
}
