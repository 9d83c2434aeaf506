// FormulasPreview: which formulas become values or are entered again, which stay and why, before anything is written.
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { LeftFormula } from '../../../jobs/formulas/convert-to-values';
import type { RepairedFormula } from '../../../jobs/formulas/repair-formulas';
import { Button } from '../../controls/button';
import { localFormula } from '../../portfolio/write/local-formula';
import { useWording } from '../../shell/pane-context';
import type { FoundFormulas } from '../../../jobs/formulas/found-formulas';
import type { FormulasAction, FormulasState } from './formulas-state';

/** Enough to see what it is about; the rest is counted. */
const shownItems = 5;

function Items<T>({
  items,
  children,
}: {
  readonly items: readonly T[];
  readonly children: (item: T) => ComponentChildren;
}) {
  const { text } = useWording();
  const more = items.length - shownItems;
  return (
    <ul class="kam-bullets kam-small">
      {items.slice(0, shownItems).map((item, i) => (
        <li key={i}>{children(item)}</li>
      ))}
      {more > 0 ? <li>{text('formulas.more', { n: more })}</li> : null}
    </ul>
  );
}

function Left({ left }: { readonly left: readonly LeftFormula[] }): JSX.Element | null {
  const { text } = useWording();
  if (left.length === 0) return null;
  return (
    <>
      <p>{text('formulas.left', { n: left.length })}</p>
      <Items<LeftFormula> items={left}>
        {({ formula: { sheet, cell, shown }, reason }) =>
          text(`formulas.left.${reason}`, { sheet: sheet.name, cell, shown: String(shown ?? '') })
        }
      </Items>
    </>
  );
}

function Values({ conversion }: FoundFormulas): JSX.Element {
  const { text } = useWording();
  const { formulas, cells, left } = conversion;
  return (
    <>
      <p>{text('formulas.values.will', { n: formulas.length, cells })}</p>
      <Left left={left} />
    </>
  );
}

function Repairs({ repair, snapshot }: FoundFormulas): JSX.Element {
  const { text } = useWording();
  return (
    <>
      <p>{text('formulas.repair.will', { n: repair.formulas.length })}</p>
      <Items<RepairedFormula> items={repair.formulas}>
        {({ formula: { sheet, cell }, entered }) => (
          <>
            {text('formulas.at', { sheet: sheet.name, cell })}{' '}
            <code class="kam-formula">{localFormula(entered, snapshot.locale)}</code>
          </>
        )}
      </Items>
      <Left left={repair.left.map((formula) => ({ formula, reason: 'unclear' }))} />
    </>
  );
}

export interface FormulasPreviewProps {
  readonly state: FormulasState;
  readonly found: FoundFormulas;
  readonly action: FormulasAction;
}

export function FormulasPreview({ state, found, action }: FormulasPreviewProps): JSX.Element {
  const { text } = useWording();
  const { changes } = action === 'values' ? found.conversion : found.repair;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [action]);
  return (
    <div class="kam-preview">
      <h3 class="kam-subheading" tabIndex={-1} ref={heading}>
        {text('write.preview.title')}
      </h3>
      {action === 'values' ? <Values {...found} /> : <Repairs {...found} />}
      <div class="kam-row">
        <Button appearance="primary" disabled={changes.length === 0} onClick={() => void state.write()}>
          {text(action === 'values' ? 'formulas.values.write' : 'formulas.repair.write')}
        </Button>
        <Button onClick={() => state.choose(null)}>{text('write.close')}</Button>
      </div>
    </div>
  );
}
