// WritePreview: precisely what will be written, part by part, each with its formula and its first cells.
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { CellValue } from '../../../model/cell';
import type { PreviewItem, WritePlan } from '../../../jobs/write-classes/write-choice';
import { Button } from '../../controls/button';
import { localFormula } from './local-formula';
import { useWording } from '../../shell/pane-context';
import type { WorkbookLocale } from '../../../workbook/port';
import type { Wording } from '../../text/wording';

export interface WritePreviewProps {
  readonly plan: WritePlan;
  readonly locale: WorkbookLocale;
  readonly onWrite: () => void;
  readonly onClose: () => void;
}

function cellText({ number }: Wording, cell: CellValue): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? number(cell, 4) : String(cell);
}

function PreviewLine({
  item,
  locale,
}: {
  readonly item: PreviewItem;
  readonly locale: WorkbookLocale;
}): JSX.Element {
  const wording = useWording();
  return (
    <li class="kam-preview-item">
      <p>{wording.message(item)}</p>
      {item.formula === undefined ? null : (
        <code class="kam-formula">{localFormula(item.formula, locale)}</code>
      )}
      {item.sample === undefined || item.sample.length === 0 ? null : (
        <div class="kam-small">
          <p class="kam-soft">{wording.text('write.preview.rows')}</p>
          <ol class="kam-sample">
            {item.sample.map((cell, i) => (
              <li key={i}>{cellText(wording, cell)}</li>
            ))}
          </ol>
        </div>
      )}
    </li>
  );
}

export function WritePreview({ plan, locale, onWrite, onClose }: WritePreviewProps): JSX.Element {
  const { text } = useWording();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="kam-preview">
      <h3 class="kam-subheading" tabIndex={-1} ref={heading}>
        {text('write.preview.title')}
      </h3>
      <ul class="kam-stack">
        {plan.preview.map((item, i) => (
          <PreviewLine key={i} item={item} locale={locale} />
        ))}
      </ul>
      <div class="kam-row">
        <Button appearance="primary" onClick={onWrite}>
          {text('write.write')}
        </Button>
        <Button onClick={onClose}>{text('write.close')}</Button>
      </div>
    </div>
  );
}
