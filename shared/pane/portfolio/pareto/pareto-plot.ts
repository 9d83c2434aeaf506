// paretoPlot: the Pareto picture as an SVG: value by rank in bars (right axis), their running share as a line (left axis), the 80% line.
import { areaY, axisX, axisY, lineY, plot, rectY, ruleX, ruleY } from '@observablehq/plot';
import type { ParetoShape } from './pareto-shape';

/** Where the running share reaches it, the picture says how many accounts that takes. */
export const paretoShare = 0.8;

export interface ParetoWords {
  readonly rankAxis: string;
  readonly shareAxis: string;
  readonly valueAxis: string;
  percent(share: number): string;
  value(value: number): string;
}

export interface ParetoPlotOptions {
  readonly width: number;
  /** How many accounts make 80%. */
  readonly pareto: number;
  readonly words: ParetoWords;
}

/** Colours are the theme's variables; in contrast themes strategic bars are filled and the others outlined (pareto.css). */
export function paretoPlot(shape: ParetoShape, { width, pareto, words }: ParetoPlotOptions): SVGSVGElement {
  const highest = Math.max(...shape.bars.map(({ value }) => value));
  const gap = shape.accounts <= 60 ? 0.1 : 0;
  const bars = (strategic: boolean) =>
    rectY(
      shape.bars.filter((bar) => bar.strategic === strategic),
      {
        x1: (bar: (typeof shape.bars)[number]) => bar.from + gap,
        x2: (bar: (typeof shape.bars)[number]) => bar.to - gap,
        y: (bar: (typeof shape.bars)[number]) => bar.value / highest,
        className: strategic ? 'kam-bar-strategic' : 'kam-bar-normal',
      },
    );
  const svg = plot({
    width,
    height: Math.round(Math.min(260, Math.max(190, width * 0.55))),
    marginLeft: 40,
    marginRight: 44,
    marginTop: 24,
    marginBottom: 38,
    x: { domain: [0, shape.accounts], label: null },
    y: { domain: [0, 1], label: null },
    marks: [
      axisY([0, 0.2, 0.4, 0.6, 0.8, 1], {
        anchor: 'left',
        tickFormat: (share: number) => words.percent(share),
        tickSize: 4,
      }),
      axisY([0, 0.5, 1], {
        anchor: 'right',
        tickFormat: (part: number) => words.value(part * highest),
        tickSize: 4,
      }),
      axisX({
        anchor: 'bottom',
        label: words.rankAxis,
        labelAnchor: 'center',
        labelArrow: 'none',
        tickFormat: (rank: number) => String(rank),
        ticks: 4,
      }),
      bars(false),
      bars(true),
      areaY(shape.line, { x: 'accounts', y: 'share', className: 'kam-pareto-area' }),
      ruleY([paretoShare], { className: 'kam-pareto-limit' }),
      ruleX([pareto], { y1: 0, y2: paretoShare, className: 'kam-pareto-limit' }),
      lineY(shape.line, { x: 'accounts', y: 'share', className: 'kam-pareto-line' }),
    ],
  });
  return svg as SVGSVGElement;
}
