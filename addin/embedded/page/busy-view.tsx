// What is going on over half a second: a bar, and after two seconds a way out.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PageProps } from './page-context';

const cancelAfterMs = 1700;

/** The card over the page while something runs; nothing otherwise. */
export function BusyView({ state: { busy }, text }: PageProps): JSX.Element | null {
  const [canCancel, setCanCancel] = useState(false);
  useEffect(() => {
    setCanCancel(false);
    if (!busy) return undefined;
    const timer = setTimeout(() => setCanCancel(true), cancelAfterMs);
    return () => clearTimeout(timer);
  }, [busy]);
  if (!busy) return null;
  const label = text(busy.key, busy.params);
  return (
    <div class="busy">
      <div class="busy-card">
        <p class="busy-text">{label}</p>
        <div class="busy-bar" role="progressbar" aria-label={label} />
        <button
          type="button"
          class="tool"
          style={{ visibility: canCancel ? 'visible' : 'hidden' }}
          onClick={busy.cancel}
        >
          {text('busy.cancel')}
        </button>
      </div>
    </div>
  );
}
