// The bar between the sheet and the pane: drag it, or move it with the arrow keys.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';

const narrowest = 320;
const widest = 720;
const first = 392;
const step = 24;

interface SplitterProps {
  readonly label: string;
}

function clamp(width: number): number {
  return Math.min(widest, Math.max(narrowest, Math.round(width)));
}

/** The bar as a separator that can be focused; it sets the pane's width, 320 to 720 pixels, as the page's `--pane-width`. */
export function Splitter({ label }: SplitterProps): JSX.Element {
  const [width, setWidth] = useState(first);
  const resize = (next: number) => {
    setWidth(clamp(next));
    document.documentElement.style.setProperty('--pane-width', `${clamp(next)}px`);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowLeft') resize(width + step);
    else if (event.key === 'ArrowRight') resize(width - step);
    else return;
    event.preventDefault();
  };
  const onPointerDown = (event: PointerEvent) => {
    const bar = event.currentTarget as HTMLElement;
    bar.setPointerCapture(event.pointerId);
    bar.onpointermove = (move: PointerEvent) => resize(window.innerWidth - move.clientX);
    bar.onpointerup = () => (bar.onpointermove = null);
  };
  return (
    <div
      class="splitter"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
    />
  );
}
