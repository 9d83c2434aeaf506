// PerceptionPicture: importance against performance as the customer sees them; the four fields say what to do. The rows below say the same in words.
import type { JSX } from 'preact';
import type { Advice } from '../../../method/perception/perception-gap';
import { useWording } from '../../shell/pane-context';
import { numberOf } from '../../../jobs/plan/numbers-of';
import type { PlanRow } from '../../../jobs/plan-edits/plan-op';

const size = 260;
const edge = 24;
const side = size - 2 * edge;
const [lowest, highest] = [1, 5];
const along = (rating: number): number => (side * (rating - lowest)) / (highest - lowest);
const across = (rating: number): number => edge + along(rating);
const up = (rating: number): number => size - edge - along(rating);

const fields: readonly { readonly advice: Advice; readonly x: number; readonly y: number }[] = [
  { advice: 'concentrateHere', x: 2, y: 4.85 },
  { advice: 'keepItUp', x: 4, y: 4.85 },
  { advice: 'lowPriority', x: 2, y: 1.05 },
  { advice: 'possibleOverkill', x: 4, y: 1.05 },
];

export function PerceptionPicture({
  rows,
}: {
  readonly rows: readonly PlanRow<'perception'>[];
}): JSX.Element | null {
  const { text, message } = useWording();
  const points = rows.flatMap(({ key, values }, i) => {
    const [importance, theirs] = [numberOf(values.importance), numberOf(values.theirs)];
    return Number.isNaN(importance + theirs) ? [] : [{ key, number: i + 1, importance, theirs }];
  });
  if (points.length === 0) return null;
  return (
    <svg
      class="kam-matrix"
      viewBox={`0 0 ${String(size)} ${String(size)}`}
      role="img"
      aria-label={text('us.picture', { n: points.length })}
    >
      <rect class="kam-matrix-frame" x={edge} y={edge} width={side} height={side} />
      <path
        class="kam-matrix-cut"
        d={`M${String(across(3))} ${String(edge)}v${String(side)}M${String(edge)} ${String(up(3))}h${String(side)}`}
      />
      {fields.map(({ advice, x, y }) => (
        <text key={advice} class="kam-matrix-field" x={across(x)} y={up(y) + 4}>
          {message({ code: `result.${advice}`, params: {} })}
        </text>
      ))}
      <text x={size / 2} y={size - 6}>
        {text('us.axis.rating')} →
      </text>
      <text transform={`translate(12 ${String(size / 2)}) rotate(-90)`}>{text('us.axis.importance')} →</text>
      {points.map(({ key, number, importance, theirs }) => (
        <g key={key}>
          <circle class="kam-matrix-bubble" cx={across(theirs)} cy={up(importance)} r={9} />
          <text class="kam-matrix-number" x={across(theirs)} y={up(importance) + 4}>
            {number}
          </text>
        </g>
      ))}
    </svg>
  );
}
