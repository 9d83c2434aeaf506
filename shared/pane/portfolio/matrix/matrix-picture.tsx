// MatrixPicture: the planned accounts as bubbles in the four fields of the matrix. Numbers tell them apart; the table beside it has the names.
import type { JSX } from 'preact';
import type { MatrixPoint } from '../../../jobs/plan/portfolio-matrix';
import type { AccountStrategy } from '../../../method/portfolio/strategy-matrix';
import { useWording } from '../../shell/pane-context';

const size = 300;
const edge = 26;
const side = size - 2 * edge;
const [smallest, largest] = [9, 30];

interface Quadrant {
  readonly strategy: AccountStrategy;
  readonly x: number;
  readonly y: number;
}

const quadrants: readonly Quadrant[] = [
  { strategy: 'investSelectively', x: 0, y: 1 },
  { strategy: 'investForGrowth', x: 1, y: 1 },
  { strategy: 'manageForCash', x: 0, y: 0 },
  { strategy: 'maintain', x: 1, y: 0 },
];

const across = (score: number): number => edge + (side * score) / 100;
const up = (score: number): number => size - edge - (side * score) / 100;

/** Area by value, so that twice the value looks twice as large. */
function radiusOf(value: number, highest: number): number {
  return highest > 0 ? smallest + (largest - smallest) * Math.sqrt(value / highest) : smallest;
}

export function MatrixPicture({ points }: { readonly points: readonly MatrixPoint[] }): JSX.Element {
  const { text, message } = useWording();
  const highest = Math.max(0, ...points.map(({ value }) => value));
  return (
    <svg
      class="kam-matrix"
      viewBox={`0 0 ${String(size)} ${String(size)}`}
      role="img"
      aria-label={text('matrix.description', { n: points.length })}
    >
      <rect class="kam-matrix-frame" x={edge} y={edge} width={side} height={side} />
      <path
        class="kam-matrix-cut"
        d={`M${String(across(50))} ${String(edge)}v${String(side)}M${String(edge)} ${String(up(50))}h${String(side)}`}
      />
      {quadrants.map(({ strategy, x, y }) => (
        <text
          key={strategy}
          class="kam-matrix-field"
          x={across(25 + 50 * x)}
          y={up(50 + 46 * y) + (y === 0 ? 14 : 6)}
        >
          {message({ code: `result.${strategy}`, params: {} })}
        </text>
      ))}
      <text class="kam-matrix-axis" x={size / 2} y={size - 8}>
        {text('matrix.position')} →
      </text>
      <text class="kam-matrix-axis" transform={`translate(14 ${String(size / 2)}) rotate(-90)`}>
        {text('matrix.attractiveness')} →
      </text>
      {points.map(({ account, position, attractiveness, value }, i) => (
        <g key={account}>
          <circle
            class="kam-matrix-bubble"
            cx={across(position)}
            cy={up(attractiveness)}
            r={radiusOf(value, highest)}
          />
          <text class="kam-matrix-number" x={across(position)} y={up(attractiveness) + 4}>
            {i + 1}
          </text>
        </g>
      ))}
    </svg>
  );
}
