// ReasonList: why this sheet was chosen, and which look-alike columns were left out on purpose.
import type { JSX } from 'preact';
import type { MappingProposal } from '../../../sheet/mapping/sheet-mapping';
import { Icon, type IconName } from '../../controls/icon';
import { useWording } from '../../shell/pane-context';

function Bullets({
  title,
  icon,
  lines,
}: {
  readonly title: string;
  readonly icon: IconName;
  readonly lines: readonly string[];
}): JSX.Element | null {
  if (lines.length === 0) return null;
  return (
    <div>
      <h3 class="kam-subheading">{title}</h3>
      <ul class="kam-bullets kam-small">
        {lines.map((line) => (
          <li key={line}>
            <Icon name={icon} />
            <span>{line}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

export function ReasonList({ proposal }: { readonly proposal: MappingProposal }): JSX.Element {
  const { text, message } = useWording();
  const refused = proposal.refused.map(({ header, reason }) =>
    text('source.refused.column', { column: header, reason: message(reason) }),
  );
  return (
    <>
      <Bullets title={text('source.refused')} icon="warning" lines={refused} />
      <Bullets title={text('source.reasons')} icon="info" lines={proposal.reasons.map(message)} />
    </>
  );
}
