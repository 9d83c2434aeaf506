// MatrixPicture: the planned accounts as bubbles in the four fields of the matrix. Numbers tell them apart; the table beside it has the names.
import type { JSX } from 'preact';
import type { MatrixPoint } from '../../../jobs/plan/portfolio-matrix';
import type { AccountStrategy } from '../../../method/portfolio/strategy-matrix';
import { FourFields } from '../../controls/four-fields';
import { useWording } from '../../shell/pane-context';

const scale = { size: 300, edge: 26, lowest: 0, highest: 100, axisBelow: 8, axisLeft: 14 };
const [smallest, largest] = [9, 30];

interface Quadrant {
  readonly strategy: AccountStrategy;
  readonly x: number;
  readonly y: number;
  readonly down: number;
}

const quadrants: readonly Quadrant[] = [
  { strategy: 'investSelectively', x: 25, y: 96, down: 6 },
  { strategy: 'investForGrowth', x: 75, y: 96, down: 6 },
  { strategy: 'manageForCash', x: 25, y: 50, down: 14 },
  { strategy: 'maintain', x: 75, y: 50, down: 14 },
];

/** Area by value, so that twice the value looks twice as large. */
function radiusOf(value: number, highest: number): number {
  return highest > 0 ? smallest + (largest - smallest) * Math.sqrt(value / highest) : smallest;
}

export function MatrixPicture({ points }: { readonly points: readonly MatrixPoint[] }): JSX.Element {
  const { text, message } = useWording();
  const highest = Math.max(0, ...points.map(({ value }) => value));
  return (
    <FourFields
      label={text('matrix.description', { n: points.length })}
      scale={scale}
      fields={quadrants.map(({ strategy, ...place }) => ({
        ...place,
        name: message({ code: `result.${strategy}`, params: {} }),
      }))}
      axes={{ x: text('matrix.position'), y: text('matrix.attractiveness') }}
      bubbles={points.map(({ account, position, attractiveness, value }, i) => ({
        key: account,
        number: i + 1,
        x: position,
        y: attractiveness,
        radius: radiusOf(value, highest),
      }))}
    />
  );
}
