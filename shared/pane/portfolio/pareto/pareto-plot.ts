// paretoPlot: the Pareto picture as an SVG: value by rank in bars (right axis), their running share as a line (left axis), the 80% line.
import { axisX, axisY, lineY, plot, rectY, ruleX, ruleY, text, type Markish } from '@observablehq/plot';
import type { ParetoPoint } from '../../../portfolio/pareto';
import { classCode } from '../../../sheet/class-text';

export interface ParetoWords {
  readonly rankAxis: string;
  /** How many customers make 80%, at the place in the picture. */
  readonly mark: string;
  percent(share: number): string;
  value(value: number): string;
}

export interface ParetoPlotOptions {
  /** Pixels. */
  readonly width: number;
  readonly customers: number;
  /** How many customers, largest first, make 80%. */
  readonly pareto: number;
  readonly words: ParetoWords;
}

const paretoShare = 0.8;
/** Up to so many bars stand apart, each with its outline. */
const mostApart = 60;

interface Bar {
  readonly from: number;
  readonly to: number;
  /** Part of the highest bar, 0–1. */
  readonly height: number;
  readonly strategic: boolean;
}

/** Where points were thinned out, a bar stands for all customers since the point before. */
function barsOf(points: readonly ParetoPoint[], gap: number): readonly Bar[] {
  const highest = points[0]?.value ?? 1;
  return points.map(({ rank, value, code }, i) => ({
    from: (points[i - 1]?.rank ?? 0) + gap,
    to: rank - gap,
    height: value / highest,
    strategic: code === classCode.strategic,
  }));
}

function barMarks(points: readonly ParetoPoint[], apart: boolean): Markish[] {
  const bars = barsOf(points, apart ? 0.1 : 0);
  return [false, true].map((strategic) =>
    rectY(
      bars.filter((bar) => bar.strategic === strategic),
      { x1: 'from', x2: 'to', y: 'height', className: strategic ? 'kam-bar-strategic' : 'kam-bar-normal' },
    ),
  );
}

function axisMarks(highest: number, words: ParetoWords): Markish[] {
  const share = (part: number) => words.percent(part);
  const value = (part: number) => words.value(part * highest);
  return [
    axisY([0, 0.2, 0.4, 0.6, 0.8, 1], { anchor: 'left', tickFormat: share, tickSize: 4 }),
    axisY([0, 0.5, 1], { anchor: 'right', tickFormat: value, tickSize: 4 }),
    axisX({
      anchor: 'bottom',
      label: words.rankAxis,
      labelAnchor: 'center',
      labelArrow: 'none',
      ticks: 4,
      tickFormat: String,
    }),
  ];
}

function limitMarks({ customers, pareto, words }: ParetoPlotOptions): Markish[] {
  const isLate = pareto > customers / 2;
  const place = {
    dx: isLate ? -6 : 6,
    dy: isLate ? -8 : 10,
    textAnchor: isLate ? ('end' as const) : ('start' as const),
  };
  const limit = { className: 'kam-pareto-limit' };
  return [
    ruleY([paretoShare], limit),
    ruleX([pareto], { y1: 0, y2: paretoShare, ...limit }),
    text([words.mark], {
      x: () => pareto,
      y: () => paretoShare,
      text: String,
      className: 'kam-pareto-mark',
      ...place,
    }),
  ];
}

/** Colours are the theme's variables; in contrast themes strategic bars are filled and the others outlined (pareto.css). */
export function paretoPlot(points: readonly ParetoPoint[], options: ParetoPlotOptions): SVGSVGElement {
  const { width, customers, words } = options;
  const apart = customers <= mostApart;
  const line = [{ rank: 0, cumulative: 0 }, ...points];
  const svg = plot({
    className: apart ? 'kam-bars-apart' : 'kam-bars-joined',
    width,
    height: Math.round(Math.min(260, Math.max(190, width * 0.55))),
    marginLeft: 40,
    marginRight: 48,
    marginTop: 12,
    marginBottom: 44,
    x: { domain: [0, customers], label: null },
    y: { domain: [0, 1], label: null },
    marks: [
      ...axisMarks(points[0]?.value ?? 0, words),
      ...barMarks(points, apart),
      ...limitMarks(options),
      lineY(line, { x: 'rank', y: 'cumulative', className: 'kam-pareto-line' }),
    ],
  }) as SVGSVGElement;
  svg.setAttribute('aria-hidden', 'true');
  return svg;
}
