// Notes: what the user should know about how the sheet was read: totals left out, texts read as numbers, rows left out.
import type { JSX } from 'preact';
import { Icon } from '../../controls/icon';
import { useWording } from '../../shell/pane-context';
import type { Message } from '../../text/wording';

export function Notes({ notes }: { readonly notes: readonly Message[] }): JSX.Element | null {
  const { text, message } = useWording();
  if (notes.length === 0) return null;
  return (
    <div>
      <h3 class="kam-subheading">{text('summary.notes')}</h3>
      <ul class="kam-bullets kam-small">
        {notes.map((note, i) => (
          <li key={i}>
            <Icon name="info" />
            <span>{message(note)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
