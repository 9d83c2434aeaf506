// The charts of the open sheet, floating over their cells: they follow scrolling, zoom and frozen panes, and are drawn anew when their cells change.
import type { BookChart } from './book-chart';
import { chartFigures } from './chart-figures';
import { sheetCells, type SheetCells } from '../univer-workbook/sheet-cells';
import type { Spreadsheet } from '../univer/spreadsheet';
import { drawChart, type ChartColors, type DrawnChart } from './draw-chart';
import { canvasHolder, sheetView } from './sheet-view';
import './charts.css';

interface Shown {
  readonly element: HTMLElement;
  readonly button: HTMLButtonElement;
  readonly drawn: DrawnChart;
  /** What is drawn, to see whether it has changed. */
  state: string;
}

/** Puts the charts over the sheet for the life of the page. `removeText` is asked anew each time, so that it follows the language. */
export function showCharts(spreadsheet: Spreadsheet, removeText: () => string): void {
  const { univer, api, charts } = spreadsheet;
  const layer = document.createElement('div');
  layer.className = 'chart-layer';
  const shown: Shown[] = [];
  let frame = 0;
  const sheet = () => api.getActiveWorkbook()?.getActiveSheet();
  const active = (): readonly BookChart[] => charts.of(sheet()?.getSheetId() ?? '');

  function remove(index: number): void {
    const id = sheet()?.getSheetId();
    if (id !== undefined)
      charts.set(
        id,
        active().filter((_, i) => i !== index),
      );
  }

  function build(index: number): Shown {
    const element = document.createElement('figure');
    element.className = 'chart';
    element.tabIndex = 0;
    const canvas = document.createElement('canvas');
    canvas.setAttribute('role', 'img');
    const holder = document.createElement('div');
    holder.className = 'chart-canvas';
    holder.append(canvas);
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = '×';
    button.addEventListener('click', () => remove(index));
    element.addEventListener('keydown', (event) => {
      if (event.key === 'Delete' || event.key === 'Backspace') remove(index);
    });
    element.append(holder, button);
    return { element, button, drawn: drawChart(canvas), state: '' };
  }

  /** As many elements as there are charts; each drawn only if something of it has changed. */
  function refresh(): void {
    const list = active();
    for (const { element, drawn } of shown.splice(list.length)) {
      drawn.remove();
      element.remove();
    }
    while (shown.length < list.length) {
      const next = build(shown.length);
      shown.push(next);
      layer.append(next.element);
    }
    const cells = list.length === 0 ? undefined : sheetCells(spreadsheet, sheet()!.getSheet());
    list.forEach((chart, i) => draw(shown[i]!, chart, cells!.valueAt));
    if (list.length > 0 && frame === 0) follow();
  }

  function draw(one: Shown, chart: BookChart, valueAt: SheetCells['valueAt']): void {
    const figures = chartFigures(chart, valueAt);
    const colors = colorsOf(layer);
    const label = describe(chart, figures);
    const state = JSON.stringify([chart, figures, colors, removeText()]);
    if (state === one.state) return;
    one.state = state;
    one.element.setAttribute('aria-label', chart.title);
    one.element.querySelector('canvas')?.setAttribute('aria-label', label);
    one.button.setAttribute('aria-label', `${removeText()}: ${chart.title}`);
    one.button.title = removeText();
    one.drawn.draw(chart, figures, colors);
  }

  /** Every frame while charts are on the sheet: Univer moves its canvas without telling when it is done. */
  function follow(): void {
    frame = 0;
    const list = active();
    if (list.length === 0) return;
    const holder = canvasHolder(univer, api);
    if (holder !== undefined && layer.parentElement !== holder) holder.append(layer);
    place(list);
    frame = requestAnimationFrame(follow);
  }

  function place(list: readonly BookChart[]): void {
    const view = sheetView(univer, api);
    if (view === undefined) return;
    const { clip } = view;
    setBox(layer, clip);
    list.forEach(({ at }, i) => {
      const box = view.boxOf(at);
      const element = shown[i]?.element;
      if (element !== undefined)
        setBox(element, { ...box, left: box.left - clip.left, top: box.top - clip.top });
    });
  }

  let waiting = 0;
  const soon = () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(refresh, 50);
  };
  charts.onChange(soon);
  // Everything a chart may show or stand on: cells, calculated values, the sheet that is shown, colours of the theme.
  api.addEvent(api.Event.CommandExecuted, ({ id }) => {
    if (active().length > 0 || shown.length > 0 || id.includes('worksheet-activ')) soon();
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', soon);
}

function setBox(
  element: HTMLElement,
  box: { left: number; top: number; width: number; height: number },
): void {
  for (const side of ['left', 'top', 'width', 'height'] as const) {
    const value = `${String(Math.round(box[side] * 10) / 10)}px`;
    if (element.style[side] !== value) element.style[side] = value;
  }
}

function colorsOf(element: HTMLElement): ChartColors {
  const style = getComputedStyle(element);
  const color = (name: string) => style.getPropertyValue(name).trim();
  return { text: color('--page-text'), grid: color('--page-stroke-soft'), line: color('--page-text-soft') };
}

/** The figures as text, for those who do not see the picture. */
function describe({ title }: BookChart, { labels, series }: ReturnType<typeof chartFigures>): string {
  const lines = labels.map((label, row) => {
    const values = series.map(({ name, values: all }) => `${name} ${String(all[row] ?? '–')}`);
    return `${label}: ${values.join(', ')}`;
  });
  return `${title}. ${lines.join('; ')}`;
}
