// ParetoChart: the Pareto picture as an SVG: value by rank in bars (right axis), their running share as a line (left axis), the 80% line.
import type { JSX } from 'preact';
import type { ParetoPoint } from '../../../method/portfolio/pareto';
import { classCode } from '../../../model/account-class';
import { rankTicks } from './rank-ticks';

export interface ParetoWords {
  readonly rankAxis: string;
  /** How many customers make 80%, at the place in the picture. */
  readonly mark: string;
  percent(share: number): string;
  value(value: number): string;
}

export interface ParetoChartProps {
  readonly points: readonly ParetoPoint[];
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
const gapApart = 0.1;
const margin = { left: 40, right: 48, top: 12, bottom: 44 };
const tick = 4;

/** From ranks and shares to pixels. */
interface Scale {
  readonly height: number;
  readonly bottom: number;
  readonly right: number;
  readonly x: (rank: number) => number;
  readonly y: (share: number) => number;
}

function scaleOf({ width, customers }: ParetoChartProps): Scale {
  const height = Math.round(Math.min(260, Math.max(190, width * 0.55)));
  const bottom = height - margin.bottom;
  const right = width - margin.right;
  return {
    height,
    bottom,
    right,
    x: (rank) => margin.left + ((right - margin.left) * rank) / customers,
    y: (share) => bottom - (bottom - margin.top) * share,
  };
}

export function ParetoChart(props: ParetoChartProps): JSX.Element {
  const { points, width, customers } = props;
  const scale = scaleOf(props);
  return (
    <svg
      class={customers <= mostApart ? 'kam-bars-apart' : 'kam-bars-joined'}
      width={width}
      height={scale.height}
      viewBox={`0 0 ${String(width)} ${String(scale.height)}`}
      aria-hidden="true"
    >
      <Axes {...props} scale={scale} />
      <path class="kam-bar-normal" d={barPath(props, scale, false)} />
      <path class="kam-bar-strategic" d={barPath(props, scale, true)} />
      <Limit {...props} scale={scale} />
      <path class="kam-pareto-line" d={linePath(points, scale)} />
    </svg>
  );
}

const pixel = (value: number): string => value.toFixed(1);

/** All bars of a kind in one path. Where points were thinned out, a bar stands for all customers since the point before. */
function barPath(
  { points, customers }: ParetoChartProps,
  { x, y, bottom }: Scale,
  strategic: boolean,
): string {
  const highest = points[0]?.value ?? 1;
  const gap = customers <= mostApart ? gapApart : 0;
  return points
    .map(({ rank, value, code }, i) => {
      if ((code === classCode.strategic) !== strategic) return '';
      const [from, to] = [x((points[i - 1]?.rank ?? 0) + gap), x(rank - gap)];
      return `M${pixel(from)} ${pixel(bottom)}V${pixel(y(value / highest))}H${pixel(to)}V${pixel(bottom)}Z`;
    })
    .join('');
}

function linePath(points: readonly ParetoPoint[], { x, y }: Scale): string {
  const steps = points.map(({ rank, cumulative }) => `L${pixel(x(rank))} ${pixel(y(cumulative))}`);
  return `M${pixel(x(0))} ${pixel(y(0))}${steps.join('')}`;
}

type ScaledProps = ParetoChartProps & { readonly scale: Scale };

function Axes({
  points,
  width,
  customers,
  words,
  scale: { x, y, bottom, right, height },
}: ScaledProps): JSX.Element {
  const highest = points[0]?.value ?? 0;
  return (
    <g fill="currentColor" stroke="none">
      {[0, 0.2, 0.4, 0.6, 0.8, 1].map((share) => (
        <g key={share}>
          <path stroke="currentColor" d={`M${String(margin.left)} ${pixel(y(share))}h${String(-tick)}`} />
          <text x={margin.left - tick - 3} y={y(share) + 4} text-anchor="end">
            {words.percent(share)}
          </text>
        </g>
      ))}
      {[0, 0.5, 1].map((part) => (
        <g key={part}>
          <path stroke="currentColor" d={`M${String(right)} ${pixel(y(part))}h${String(tick)}`} />
          <text x={right + tick + 3} y={y(part) + 4}>
            {words.value(part * highest)}
          </text>
        </g>
      ))}
      {rankTicks(customers).map((rank) => (
        <g key={rank}>
          <path stroke="currentColor" d={`M${pixel(x(rank))} ${String(bottom)}v${String(tick)}`} />
          <text x={x(rank)} y={bottom + 17} text-anchor="middle">
            {rank}
          </text>
        </g>
      ))}
      <text x={(margin.left + width - margin.right) / 2} y={height - 6} text-anchor="middle">
        {words.rankAxis}
      </text>
    </g>
  );
}

function Limit({ customers, pareto, words, scale: { x, y, bottom, right } }: ScaledProps): JSX.Element {
  const isLate = pareto > customers / 2;
  const place = { x: x(pareto) + (isLate ? -6 : 6), y: y(paretoShare) + (isLate ? -8 : 14) };
  return (
    <>
      <path
        class="kam-pareto-limit"
        fill="none"
        d={`M${String(margin.left)} ${pixel(y(paretoShare))}H${String(right)}M${pixel(x(pareto))} ${String(bottom)}V${pixel(y(paretoShare))}`}
      />
      <text class="kam-pareto-mark" {...place} text-anchor={isLate ? 'end' : 'start'}>
        {words.mark}
      </text>
    </>
  );
}
