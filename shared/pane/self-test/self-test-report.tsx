// SelfTestReport: the report in a field to be read and copied. Hosts may keep a pane from the clipboard: then the text is selected, to be copied by key.
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../controls/button';
import { Field } from '../controls/field';
import { useWording } from '../shell/pane-context';

export function SelfTestReport({ report }: { readonly report: string }): JSX.Element {
  const { text } = useWording();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<'selfTest.copied' | 'selfTest.selected' | null>(null);
  // A field that is given the focus shows its end; a report is read from its beginning.
  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(0, 0);
    if (field.current !== null) field.current.scrollTop = 0;
  }, []);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(report);
      setCopied('selfTest.copied');
    } catch {
      field.current?.select();
      setCopied('selfTest.selected');
    }
  };
  return (
    <>
      <Field label={text('selfTest.report')} hint={text('selfTest.report.hint')}>
        {(ids) => (
          <textarea
            {...ids}
            ref={field}
            class="kam-input kam-formula-input"
            lang="en"
            rows={14}
            readOnly
            spellcheck={false}
            value={report}
          />
        )}
      </Field>
      <div class="kam-row">
        <Button onClick={() => void copy()}>{text('selfTest.copy')}</Button>
        <span role="status">{copied === null ? '' : text(copied)}</span>
      </div>
    </>
  );
}
