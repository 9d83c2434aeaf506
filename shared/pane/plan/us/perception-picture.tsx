// PerceptionPicture: importance against performance as the customer sees them; the four fields say what to do. The rows below say the same in words.
import type { JSX } from 'preact';
import type { Advice } from '../../../method/perception/perception-gap';
import { FourFields } from '../../controls/four-fields';
import { useWording } from '../../shell/pane-context';
import { numberOf } from '../../../jobs/findings/numbers-of';
import type { PlanRow } from '../../../jobs/plan-edits/plan-op';

const scale = { size: 260, edge: 24, lowest: 1, highest: 5, axisBelow: 6, axisLeft: 12 };
const radius = 9;

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
  const bubbles = rows.flatMap(({ key, values }, i) => {
    const [x, y] = [numberOf(values.theirs), numberOf(values.importance)];
    return Number.isNaN(x + y) ? [] : [{ key, number: i + 1, x, y, radius }];
  });
  if (bubbles.length === 0) return null;
  return (
    <FourFields
      label={text('us.picture', { n: bubbles.length })}
      scale={scale}
      fields={fields.map(({ advice, x, y }) => ({
        name: message({ code: `result.${advice}`, params: {} }),
        x,
        y,
        down: 4,
      }))}
      axes={{ x: text('us.axis.rating'), y: text('us.axis.importance') }}
      bubbles={bubbles}
    />
  );
}
