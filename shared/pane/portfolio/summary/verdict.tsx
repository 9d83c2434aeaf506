// Verdict: first the sentence, then whether the portfolio is concentrated and what that honestly means, then four figures.
import type { JSX } from 'preact';
import type { Concentration } from '../../../method/portfolio/concentration';
import type { SheetMapping } from '../../../sheet/mapping/sheet-mapping';
import { useWording } from '../../shell/pane-context';

export interface VerdictProps {
  /** Of the heading. */
  readonly id: string;
  /** Null where no account has a value. */
  readonly concentration: Concentration | null;
  readonly measure: SheetMapping['valueField'];
  /** Total of the positive values. */
  readonly total: number;
  readonly strategic: number;
}

function Figures({
  concentration,
  measure,
  total,
  strategic,
}: VerdictProps & { readonly concentration: Concentration }): JSX.Element {
  const { text, number, compact, percent } = useWording();
  const figures = [
    [text(`summary.total.${measure}`), compact(total)],
    [text('summary.customers'), number(concentration.customers)],
    [text('summary.strategic'), number(strategic)],
    [text('summary.largest'), percent(concentration.largest)],
  ];
  return (
    <dl class="kam-figures">
      {figures.map(([name, figure]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}

export function Verdict(props: VerdictProps): JSX.Element {
  const { concentration, measure } = props;
  const { text, percent } = useWording();
  if (concentration === null)
    return (
      <h2 class="kam-verdict" id={props.id}>
        {text('summary.verdict.none')}
      </h2>
    );
  const { pareto, customers, topCount, top, verdict } = concentration;
  return (
    <>
      <h2 class="kam-verdict" id={props.id} aria-live="polite">
        {text(`summary.verdict.${measure}`, { pareto, customers, topCount, top: percent(top) })}
      </h2>
      <p>
        <span class="kam-strong">{text(`summary.${verdict}`)}.</span> {text(`summary.${verdict}.meaning`)}
      </p>
      <Figures {...props} concentration={concentration} />
    </>
  );
}
