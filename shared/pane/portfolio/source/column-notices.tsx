// ColumnNotices: mapped columns that people have renamed or that cannot be found, in sight whether the mapping is open or not.
import type { JSX } from 'preact';
import { MessageBar } from '../../controls/message-bar';
import { useWording } from '../../shell/pane-context';
import type { Source } from '../../../jobs/source/source';

export function ColumnNotices({ source: { renamed, lost } }: { readonly source: Source }): JSX.Element {
  const { text } = useWording();
  return (
    <>
      {lost.length === 0 ? null : (
        <MessageBar tone="warning">
          {lost.map(({ field, was }) => (
            <p key={field}>{text('source.lost', { column: was, field: text(`field.${field}`) })}</p>
          ))}
        </MessageBar>
      )}
      {renamed.length === 0 ? null : (
        <MessageBar tone="info">
          {renamed.map(({ field, was, header }) => (
            <p key={field}>
              {text('source.renamed', { header, column: was, field: text(`field.${field}`) })}
            </p>
          ))}
        </MessageBar>
      )}
    </>
  );
}
