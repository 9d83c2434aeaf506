// FourFields: a square cut into four named fields, with an arrow along each of its two axes, and numbered bubbles in it.
import type { JSX } from 'preact';

/** From what is measured to the pixels of the square. */
export interface FourFieldsScale {
  /** Pixels of the picture, and of the edge around the square. */
  readonly size: number;
  readonly edge: number;
  readonly lowest: number;
  readonly highest: number;
  /** Pixels between an axis and the end of the picture: below, and at the left. */
  readonly axisBelow: number;
  readonly axisLeft: number;
}

export interface FieldName {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Pixels from there down to the foot of the name. */
  readonly down: number;
}

export interface Bubble {
  readonly key: string | number;
  readonly number: number;
  readonly x: number;
  readonly y: number;
  /** Pixels. */
  readonly radius: number;
}

export interface FourFieldsProps {
  /** What is seen, in words. */
  readonly label: string;
  readonly scale: FourFieldsScale;
  readonly fields: readonly FieldName[];
  readonly axes: { readonly x: string; readonly y: string };
  readonly bubbles: readonly Bubble[];
}

const numberDown = 4;

export function FourFields({ label, scale, fields, axes, bubbles }: FourFieldsProps): JSX.Element {
  const { size, edge, lowest, highest, axisBelow, axisLeft } = scale;
  const side = size - 2 * edge;
  const along = (value: number) => (side * (value - lowest)) / (highest - lowest);
  const across = (value: number) => edge + along(value);
  const up = (value: number) => size - edge - along(value);
  const middle = (lowest + highest) / 2;
  const cut = [`M${across(middle)} ${edge}v${side}`, `M${edge} ${up(middle)}h${side}`].join('');
  return (
    <svg class="kam-matrix" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect class="kam-matrix-frame" x={edge} y={edge} width={side} height={side} />
      <path class="kam-matrix-cut" d={cut} />
      {fields.map(({ name, x, y, down }) => (
        <text key={name} class="kam-matrix-field" x={across(x)} y={up(y) + down}>
          {name}
        </text>
      ))}
      <text class="kam-matrix-axis" x={size / 2} y={size - axisBelow}>
        {axes.x} →
      </text>
      <text class="kam-matrix-axis" transform={`translate(${axisLeft} ${size / 2}) rotate(-90)`}>
        {axes.y} →
      </text>
      {bubbles.map(({ key, number, x, y, radius }) => (
        <g key={key}>
          <circle class="kam-matrix-bubble" cx={across(x)} cy={up(y)} r={radius} />
          <text class="kam-matrix-number" x={across(x)} y={up(y) + numberDown}>
            {number}
          </text>
        </g>
      ))}
    </svg>
  );
}
