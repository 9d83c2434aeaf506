// RatingField: a rating as a row of radio buttons, 1–5 or 0–5, that can be taken back. Arrow keys move as in every group of radio buttons.
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from '../../controls/icon';
import { useWording } from '../../shell/pane-context';

export interface RatingFieldProps {
  readonly label: string;
  readonly from: 0 | 1;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

const highest = 5;

export function RatingField({ label, from, value, onChange, hint, error }: RatingFieldProps): JSX.Element {
  const { text } = useWording();
  const name = useId();
  const marks = Array.from({ length: highest - from + 1 }, (_, i) => from + i);
  return (
    <fieldset class="kam-rating">
      <legend class="kam-label">{label}</legend>
      <div class="kam-rating-marks">
        {marks.map((mark) => (
          <label class="kam-rating-mark" key={mark}>
            <input type="radio" name={name} checked={value === mark} onChange={() => onChange(mark)} />
            <span>{mark}</span>
          </label>
        ))}
        <button
          type="button"
          class="kam-rating-clear kam-soft"
          disabled={value === null}
          aria-label={text('plan.rating.clear', { label })}
          title={text('plan.rating.clear', { label })}
          onClick={() => onChange(null)}
        >
          <Icon name="close" />
        </button>
      </div>
      {error === undefined ? null : <p class="kam-field-error kam-small">{error}</p>}
      {hint === undefined ? null : <p class="kam-soft kam-small">{hint}</p>}
    </fieldset>
  );
}
