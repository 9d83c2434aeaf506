// drawChart: a chart drawn by Chart.js into an element, and drawn anew when its figures change.
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
  type ChartConfiguration,
  type ChartDataset,
} from 'chart.js';
import { seriesColors } from '../xlsx/chart-xml';
import type { BookChart } from './book-chart';
import type { ChartFigures } from './chart-figures';

Chart.register(
  BarController,
  BarElement,
  LineController,
  LineElement,
  PointElement,
  CategoryScale,
  LinearScale,
  Legend,
  Title,
);

/** CSS colours of the page's theme; those of the bars are the same in every theme. */
export interface ChartColors {
  readonly text: string;
  readonly grid: string;
  readonly line: string;
}

const longestLabel = 16;

/** Names of customers are long, and the picture is about the bars. */
function shortLabel(this: { getLabelForValue(value: number): string }, value: string | number): string {
  const label = this.getLabelForValue(Number(value));
  return label.length > longestLabel ? `${label.slice(0, longestLabel - 1)}…` : label;
}

const percent = (value: string | number) => `${String(Math.round(Number(value) * 100))}%`;

function datasets({ chart }: BookChart, { series }: ChartFigures, { line }: ChartColors): ChartDataset[] {
  return series.map(({ name, values }, i): ChartDataset => {
    if (chart === 'pareto' && i === 1)
      return {
        type: 'line',
        label: name,
        data: [...values],
        borderColor: line,
        borderWidth: 2,
        pointRadius: 0,
        yAxisID: 'second',
      };
    const backgroundColor = `#${seriesColors[i % seriesColors.length] ?? ''}`;
    return { type: 'bar', label: name, data: sharesOf(chart, series, values), backgroundColor };
  });
}

/** Bars from left to right add up to the whole, whatever the figures add up to. */
function sharesOf(
  chart: BookChart['chart'],
  series: ChartFigures['series'],
  values: readonly (number | null)[],
): (number | null)[] {
  if (chart !== 'stackedBar') return [...values];
  return values.map((value, row) => {
    const whole = series.reduce((sum, one) => sum + Math.abs(one.values[row] ?? 0), 0);
    return value === null || whole === 0 ? null : value / whole;
  });
}

function configuration(chart: BookChart, figures: ChartFigures, colors: ChartColors): ChartConfiguration {
  const isAcross = chart.chart === 'stackedBar';
  const value = {
    stacked: isAcross,
    beginAtZero: true,
    ...(isAcross ? { max: 1 } : {}),
    grid: { color: colors.grid },
    ticks: { color: colors.text, ...(isAcross ? { callback: percent } : {}) },
  };
  const category = {
    stacked: isAcross,
    grid: { display: false },
    ticks: { color: colors.text, ...(isAcross ? {} : { callback: shortLabel }) },
  };
  const second = {
    position: 'right' as const,
    min: 0,
    max: 1,
    grid: { display: false },
    ticks: { color: colors.text, callback: percent },
  };
  return {
    type: 'bar',
    data: { labels: [...figures.labels], datasets: datasets(chart, figures, colors) },
    options: {
      animation: false,
      maintainAspectRatio: false,
      indexAxis: isAcross ? 'y' : 'x',
      scales: {
        x: isAcross ? value : category,
        y: isAcross ? category : value,
        ...(chart.chart === 'pareto' ? { second } : {}),
      },
      plugins: {
        title: { display: true, text: chart.title, color: colors.text },
        legend: { position: 'bottom', labels: { color: colors.text, boxWidth: 12 } },
      },
    },
  };
}

/** A chart on its canvas; each drawing takes the place of the one before. */
export interface DrawnChart {
  readonly draw: (chart: BookChart, figures: ChartFigures, colors: ChartColors) => void;
  readonly remove: () => void;
}

/** What draws on the canvas, which stays blank until then. */
export function drawChart(canvas: HTMLCanvasElement): DrawnChart {
  let drawn: Chart | undefined;
  return {
    draw(chart, figures, colors) {
      drawn?.destroy();
      drawn = new Chart(canvas, configuration(chart, figures, colors));
    },
    remove: () => drawn?.destroy(),
  };
}
